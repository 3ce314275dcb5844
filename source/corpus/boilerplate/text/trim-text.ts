import type {CutPiece} from '../../../model/article.ts';
import type {TextHeader} from '../../metadata/evidence.ts';

export interface TrimmedText {
	text: string;
	cut: CutPiece[];
	header: TextHeader;
}

/** A tidy plain text without what is not the article. */
export function trimText(text: string, _title: string | null): TrimmedText {
	return {text, cut: [], header: {title: null, bylines: [], dates: []}};
}
