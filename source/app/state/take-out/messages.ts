/** What takes something of an article out of the program. */
export type TakeOut =
	| {type: 'pipe'}
	| {type: 'copy'; what: 'citation' | 'link' | 'sentence'}
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'};

/** `text` is a command line, `input` what it is given. */
export type TakeOutCommand = TakeOut | {type: 'pipe-to'; text: string; input: string};

export type TakeOutEffect =
	| {type: 'copy'; text: string; what: string}
	/** Shows a text, a file or an address in the program that the reader prefers for it. */
	| {type: 'open-in'; program: 'pager' | 'editor' | 'browser'; what: string}
	/** Gives a text to a command line. */
	| {type: 'pipe'; command: string; text: string};
