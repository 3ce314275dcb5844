import {toAscii} from './ascii.ts';

/** What a piece of text is, not how it looks: a theme gives each its look. */
export type StyleName =
	| 'dim'
	| 'heading'
	| 'selected'
	| 'selectedElsewhere'
	| 'match'
	| 'target'
	| 'key'
	| 'warning'
	| 'person'
	| 'organization'
	| 'place'
	| 'group'
	| 'event'
	| 'work'
	| 'date'
	| 'source'
	| 'cue'
	| 'title';

export interface Glyphs {
	ellipsis: string;
	/** Between panes. */
	divider: string;
	/** Beside the selected row, so that colour is never the only sign. */
	pointer: string;
	/** Before the items of the panel: a mention, the kinds of claims, the kinds of dates. */
	mention: string;
	quoted: string;
	reported: string;
	unattributed: string;
	explicit: string;
	inferred: string;
	uncertain: string;
	/** Said by the reader of an article: that it is marked, starred, has a note. */
	marked: string;
	starred: string;
	note: string;
	separator: string;
	bar: string;
	arrow: string;
}

export interface Theme {
	glyphs: Glyphs;
	/** Puts SGR sequences around `text` for its style, and for the style of the whole line where there is one. */
	paint(text: string, style: StyleName | undefined, lineStyle: StyleName | undefined): string;
}

export const unicodeGlyphs: Glyphs = {
	ellipsis: '…',
	divider: '│',
	pointer: '▌',
	mention: '·',
	quoted: '“',
	reported: '–',
	unattributed: '*',
	explicit: '=',
	inferred: '~',
	uncertain: '?',
	marked: '+',
	starred: '*',
	note: 'n',
	separator: ' · ',
	bar: '▇',
	arrow: '→',
};

/** For terminals and fonts that draw some of the others two columns wide, or not at all. */
export const asciiGlyphs: Glyphs = {
	ellipsis: '~',
	divider: '|',
	pointer: '>',
	mention: '-',
	quoted: '"',
	reported: '-',
	unattributed: '*',
	explicit: '=',
	inferred: '~',
	uncertain: '?',
	marked: '+',
	starred: '*',
	note: 'n',
	separator: ' - ',
	bar: '#',
	arrow: '->',
};

/** For screen readers: what the others show by a sign is said in a word. */
export const spokenGlyphs: Glyphs = {
	...asciiGlyphs,
	ellipsis: '...',
	separator: ', ',
	mention: ' Mention:',
	quoted: ' Quoted:',
	reported: ' Reported:',
	unattributed: ' Unattributed:',
	explicit: ' Explicit:',
	inferred: ' Inferred:',
	uncertain: ' Uncertain:',
};

/** SGR parameters on the reader's own foreground and background: 16 colours, no blue on black. */
const colored: Record<StyleName, string> = {
	dim: '2',
	heading: '1',
	selected: '7',
	selectedElsewhere: '4',
	match: '1;33',
	target: '7',
	key: '1',
	warning: '33',
	person: '36',
	organization: '35',
	place: '32',
	group: '33',
	event: '31',
	work: '31',
	date: '32',
	source: '1;36',
	cue: '4',
	title: '1',
};

/** Without colour: weight, underline and inverse alone. */
const monochrome: Record<StyleName, string> = {
	...colored,
	match: '1;4',
	warning: '1',
	person: '0',
	organization: '0',
	place: '0',
	group: '0',
	event: '0',
	work: '0',
	date: '0',
	source: '1',
};

export interface ThemeOptions {
	color: boolean;
	ascii: boolean;
	/** For screen readers. */
	linear?: boolean;
}

export function createTheme({color, ascii, linear = false}: ThemeOptions): Theme {
	const codes = color ? colored : monochrome;
	return {
		glyphs: linear ? spokenGlyphs : ascii ? asciiGlyphs : unicodeGlyphs,
		paint(text, style, lineStyle) {
			const parameters = [lineStyle, style].filter(name => name !== undefined).map(name => codes[name]);
			const wanted = parameters.filter(parameter => parameter !== '0').join(';');
			const shown = ascii ? toAscii(text) : text;
			return wanted === '' || shown === '' ? shown : `\u001b[${wanted}m${shown}\u001b[0m`;
		},
	};
}
