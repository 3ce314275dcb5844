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

export type ThemeName = 'dark' | 'light' | 'contrast' | 'none';

/** SGR parameters on the reader's own foreground and background: 16 colours, and no blue on black. */
const dark: Record<StyleName, string> = {
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

/** Yellow and cyan cannot be read on white. */
const light: Record<StyleName, string> = {
	...dark,
	match: '1;31',
	warning: '31',
	person: '34',
	group: '35',
	source: '1;34',
};

/** Nothing faint and no colour alone: weight, underline and inverse, and black on yellow for what was found. */
const contrast: Record<StyleName, string> = {
	...dark,
	dim: '0',
	selected: '1;7',
	selectedElsewhere: '1;4',
	match: '1;30;43',
	target: '1;7',
	warning: '1;97;41',
	person: '1',
	organization: '1',
	place: '1',
	group: '1',
	event: '1',
	work: '1',
	date: '1',
	source: '1;4',
};

/** Without colour: weight, underline and inverse. */
const none: Record<StyleName, string> = {
	...dark,
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

export const looks: Readonly<Record<ThemeName, Record<StyleName, string>>> = {dark, light, contrast, none};

/** Styles that a theme can change. */
export const styleNames = Object.keys(dark) as StyleName[];
