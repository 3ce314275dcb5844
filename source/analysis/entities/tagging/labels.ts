/** What the tagger tells apart: the types of the CoNLL-2003 shared task. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const;
export type NameType = (typeof nameTypes)[number];

/**
 * Each token has one label, in the BILOU scheme: Outside, or Begin, Inside, Last, or Unit (a name of one token) of a
 * type. Telling the last token apart lets "Corp" or a surname end a name for reasons of its own.
 */
export const outside = 0;
export const labelCount = 1 + 4 * nameTypes.length;

export const beginLabel = (type: number): number => 1 + 4 * type;
export const insideLabel = (type: number): number => 2 + 4 * type;
export const lastLabel = (type: number): number => 3 + 4 * type;
export const unitLabel = (type: number): number => 4 + 4 * type;

/** Index into `nameTypes`; not for `outside`. */
export const typeOfLabel = (label: number): number => (label - 1) >> 2;
const place = (label: number): 'O' | 'B' | 'I' | 'L' | 'U' =>
	label === outside ? 'O' : (['B', 'I', 'L', 'U'] as const)[(label - 1) & 3]!;

/** True where a name has been begun and not ended. */
export const isOpen = (label: number): boolean => place(label) === 'B' || place(label) === 'I';
/** True where the label goes on with a name that the token before began. */
export const isContinuing = (label: number): boolean => place(label) === 'I' || place(label) === 'L';

/** Whether `next` may follow `previous`: a name that is begun goes on in its own type until it ends. */
export function mayFollow(previous: number, next: number): boolean {
	if (isOpen(previous)) return isContinuing(next) && typeOfLabel(previous) === typeOfLabel(next);
	return !isContinuing(next);
}
