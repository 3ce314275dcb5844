import {toAscii} from './ascii.ts';
import {looks, type StyleName, type ThemeName} from './looks.ts';

export type {StyleName} from './looks.ts';

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
	published: string;
	/** Eight heights of a bar that stands on the line, lowest first. */
	heights: string;
	/** Below the place of the strip where the selection is. */
	here: string;
	/** Said by the reader of an article: that it is marked, starred, has a note. */
	marked: string;
	starred: string;
	note: string;
	separator: string;
	bar: string;
	arrow: string;
	/** In a cell of claims × outlets. */
	says: string;
	otherwise: string;
	silent: string;
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
	published: '+',
	heights: '▁▂▃▄▅▆▇█',
	here: '^',
	marked: '+',
	starred: '*',
	note: 'n',
	separator: ' · ',
	bar: '▇',
	arrow: '→',
	says: '●',
	otherwise: '○',
	silent: '·',
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
	published: '+',
	heights: '.:-=+*#@',
	here: '^',
	marked: '+',
	starred: '*',
	note: 'n',
	separator: ' - ',
	bar: '#',
	arrow: '->',
	says: 'x',
	otherwise: 'o',
	silent: '.',
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
	published: ' Published:',
	says: 'Says:',
	otherwise: 'Says otherwise:',
	silent: 'Silent:',
};

export interface ThemeOptions {
	color: boolean;
	ascii: boolean;
	/** For screen readers. */
	linear?: boolean;
	/** For what background the colours are. */
	base?: ThemeName;
	/** Other looks than the base's, as SGR parameters, by the name of the style. */
	styles?: ReadonlyMap<string, string>;
}

export function createTheme({color, ascii, linear = false, base = 'dark', styles = new Map()}: ThemeOptions): Theme {
	const codes: Record<string, string> = color ? {...looks[base], ...Object.fromEntries(styles)} : looks.none;
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
