/** A trained tagger for names, ready to use. */
export interface NameTagger {
	readonly version: string;
}

/** @param model The built model file as a whole. */
export function loadNameTagger(_model: Uint8Array): NameTagger {
	return {version: '0'};
}
