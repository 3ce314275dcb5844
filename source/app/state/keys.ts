import {countCommand, counted} from './count.ts';
import {articleInHand} from './in-hand.ts';
import type {Command} from './message.ts';
import {sentenceOf} from './quote.ts';
import {type AppState, tabs} from './state.ts';

/** Where a key is heard. */
export type Place = 'list' | 'reader' | 'panel' | 'search' | 'overlay' | 'palette' | 'pipe';

/**
 * One key and all that is known of it. Footer, help page and README are made from this table, so that they cannot say
 * otherwise than the keys do.
 */
export interface Binding {
	/** Names of keys as the decoder gives them; any of them. */
	keys: string[];
	/** How the keys are written for people. */
	shown: string;
	/** One or two words for the footer. */
	label: string;
	/** What it does, for the help page. */
	help: string;
	section: Section;
	places: Place[];
	/** Present: also in the footer of these places, in this order. */
	footer?: number;
	/** Whether it would do something now. */
	live?: (state: AppState) => boolean;
	/** What it asks for; `key` is the one of `keys` that was pressed. */
	command: (state: AppState, key: string) => Command;
}

export const sections = ['Move', 'Open', 'Search', 'Panel', 'Reader', 'Take out', 'Program'] as const;
export type Section = (typeof sections)[number];

const panes: Place[] = ['list', 'reader', 'panel'];
const moving: Place[] = [...panes, 'overlay'];
const typing: Place[] = ['search', 'palette', 'pipe'];
const prompts: Place[] = ['palette', 'pipe'];
const everywhere: Place[] = [...moving, ...typing];

const hasArticle = (state: AppState) => articleInHand(state) !== null;
const isFiltered = ({search}: AppState) => search.text !== '';

export const bindings: Binding[] = [
	{keys: ['j', 'down'], shown: 'j ↓', label: 'down', help: 'down one line', section: 'Move', places: moving, command: () => ({type: 'move', by: 1})},
	{keys: ['k', 'up'], shown: 'k ↑', label: 'up', help: 'up one line', section: 'Move', places: moving, command: () => ({type: 'move', by: -1})},
	{keys: ['ctrl-d'], shown: 'Ctrl-D', label: 'half page down', help: 'half a page down', section: 'Move', places: moving, command: () => ({type: 'move-page', by: 0.5})},
	{keys: ['ctrl-u'], shown: 'Ctrl-U', label: 'half page up', help: 'half a page up', section: 'Move', places: moving, command: () => ({type: 'move-page', by: -0.5})},
	{keys: ['pagedown', 'ctrl-f'], shown: 'PgDn Ctrl-F', label: 'page down', help: 'a page down', section: 'Move', places: moving, command: () => ({type: 'move-page', by: 1})},
	{keys: ['pageup', 'ctrl-b'], shown: 'PgUp Ctrl-B', label: 'page up', help: 'a page up', section: 'Move', places: moving, command: () => ({type: 'move-page', by: -1})},
	{keys: ['space'], shown: 'Space', label: 'page down', help: 'a page down in the reader', section: 'Move', places: ['reader', 'overlay'], command: () => ({type: 'move-page', by: 1})},
	{keys: ['g', 'home'], shown: 'g Home', label: 'top', help: 'to the top', section: 'Move', places: moving, command: () => ({type: 'move-to', to: 'first'})},
	{keys: ['G', 'end'], shown: 'G End', label: 'bottom', help: 'to the bottom', section: 'Move', places: moving, command: () => ({type: 'move-to', to: 'last'})},
	{keys: [...'456789'], shown: '0-9', label: 'count', help: 'before a motion: how often; before g or G: to which line', section: 'Move', places: moving, command: (_, key) => ({type: 'count', digit: key})},
	{keys: ['J'], shown: 'J', label: 'scroll text', help: 'scroll the text down without leaving the list', section: 'Move', places: ['list', 'panel'], command: () => ({type: 'scroll-reader', by: 1})},
	{keys: ['K'], shown: 'K', label: 'scroll text', help: 'scroll the text up without leaving the list', section: 'Move', places: ['list', 'panel'], command: () => ({type: 'scroll-reader', by: -1})},

	{keys: ['enter', 'l', 'right'], shown: 'Enter l →', label: 'open', help: 'open the article; in the panel: go to the sentence', section: 'Open', places: ['list', 'panel'], footer: 1, command: () => ({type: 'open'})},
	{keys: ['escape', 'h', 'left'], shown: 'Esc h ←', label: 'back', help: 'one step back', section: 'Open', places: ['reader', 'panel', 'overlay'], footer: 1, command: () => ({type: 'back'})},
	{keys: ['escape', 'h', 'left'], shown: 'Esc h ←', label: 'clear search', help: 'leave the search: show every article', section: 'Search', places: ['list'], footer: 5, live: isFiltered, command: () => ({type: 'back'})},
	{keys: ['tab'], shown: 'Tab', label: 'next pane', help: 'to the next pane', section: 'Open', places: panes, command: () => ({type: 'focus-next', by: 1})},
	{keys: ['shift-tab'], shown: 'Shift-Tab', label: 'previous pane', help: 'to the previous pane', section: 'Open', places: panes, command: () => ({type: 'focus-next', by: -1})},
	{keys: ['1'], shown: '1', label: 'articles', help: 'to the list of articles', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'list'})},
	{keys: ['2'], shown: '2', label: 'reader', help: 'to the reader', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'reader'})},
	{keys: ['3'], shown: '3', label: 'panel', help: 'to the panel of entities, claims and timeline', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'panel'})},

	{keys: ['/'], shown: '/', label: 'search', help: 'search as you type; typos are forgiven', section: 'Search', places: panes, footer: 2, command: () => ({type: 'search'})},
	{keys: ['n'], shown: 'n', label: 'next match', help: 'next match in the text', section: 'Search', places: panes, footer: 3, live: isFiltered, command: () => ({type: 'next-match', by: 1})},
	{keys: ['N'], shown: 'N', label: 'previous match', help: 'previous match in the text', section: 'Search', places: panes, live: isFiltered, command: () => ({type: 'next-match', by: -1})},
	{keys: ['enter'], shown: 'Enter', label: 'open', help: 'while typing: open the selected hit', section: 'Search', places: ['search'], footer: 1, command: () => ({type: 'search-accept'})},
	{keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'clear', help: 'while typing: leave the search', section: 'Search', places: ['search'], footer: 2, command: () => ({type: 'search-clear'})},
	{keys: ['enter'], shown: 'Enter', label: 'run', help: 'while typing: run the command', section: 'Search', places: prompts, footer: 1, command: () => ({type: 'prompt-accept'})},
	{keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'close', help: 'while typing: leave the command', section: 'Search', places: prompts, footer: 2, command: () => ({type: 'prompt-close'})},
	{keys: ['down', 'ctrl-n', 'tab'], shown: '↓ Ctrl-N', label: 'down', help: 'while typing: next line', section: 'Search', places: ['search', 'palette'], footer: 3, command: () => ({type: 'move', by: 1})},
	{keys: ['up', 'ctrl-p', 'shift-tab'], shown: '↑ Ctrl-P', label: 'up', help: 'while typing: previous line', section: 'Search', places: ['search', 'palette'], footer: 4, command: () => ({type: 'move', by: -1})},
	{keys: ['pagedown'], shown: 'PgDn', label: 'page down', help: 'while typing: a page down', section: 'Search', places: ['search', 'palette'], command: () => ({type: 'move-page', by: 1})},
	{keys: ['pageup'], shown: 'PgUp', label: 'page up', help: 'while typing: a page up', section: 'Search', places: ['search', 'palette'], command: () => ({type: 'move-page', by: -1})},
	{keys: ['backspace'], shown: 'Backspace', label: 'delete', help: 'while typing: delete a character', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-back'}})},
	{keys: ['delete', 'ctrl-d'], shown: 'Del Ctrl-D', label: 'delete', help: 'while typing: delete the character under the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-forward'}})},
	{keys: ['ctrl-w', 'alt-backspace'], shown: 'Ctrl-W', label: 'delete word', help: 'while typing: delete a word', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-word'}})},
	{keys: ['ctrl-u'], shown: 'Ctrl-U', label: 'clear', help: 'while typing: delete all before the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'clear'}})},
	{keys: ['left', 'ctrl-b'], shown: '←', label: 'left', help: 'while typing: cursor left', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'left'}})},
	{keys: ['right', 'ctrl-f'], shown: '→', label: 'right', help: 'while typing: cursor right', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'right'}})},
	{keys: ['home', 'ctrl-a'], shown: 'Home Ctrl-A', label: 'start', help: 'while typing: cursor to the start', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'start'}})},
	{keys: ['end', 'ctrl-e'], shown: 'End Ctrl-E', label: 'end', help: 'while typing: cursor to the end', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'end'}})},

	...tabs.map(
		(tab, index): Binding => ({
			keys: [tab[0]!],
			shown: tab[0]!,
			label: tab,
			help: `${tab} of this article`,
			section: 'Panel',
			places: panes,
			footer: 6 + index,
			command: () => ({type: 'show-tab', tab, scope: 'article'}),
		}),
	),
	...tabs.map(
		(tab): Binding => ({
			keys: [tab[0]!.toUpperCase()],
			shown: tab[0]!.toUpperCase(),
			label: `all ${tab}`,
			help: `${tab} of all articles`,
			section: 'Panel',
			places: panes,
			command: () => ({type: 'show-tab', tab, scope: 'all'}),
		}),
	),
	{keys: ['a'], shown: 'a', label: 'this article/all', help: 'change between this article and all articles', section: 'Panel', places: ['panel'], footer: 4, command: () => ({type: 'toggle-scope'})},
	{keys: [']'], shown: ']', label: 'next tab', help: 'next tab of the panel', section: 'Panel', places: panes, command: () => ({type: 'next-tab', by: 1})},
	{keys: ['['], shown: '[', label: 'previous tab', help: 'previous tab of the panel', section: 'Panel', places: panes, command: () => ({type: 'next-tab', by: -1})},

	{keys: ['y'], shown: 'y', label: 'copy citation', help: 'copy a citation of the article', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'copy', what: 'citation'})},
	{keys: ['Y'], shown: 'Y', label: 'copy link', help: 'copy the address or path of the article', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'copy', what: 'link'})},
	{keys: ['"'], shown: '"', label: 'copy sentence', help: 'copy the selected sentence and where it stands', section: 'Take out', places: panes, live: state => sentenceOf(state) !== null, command: () => ({type: 'copy', what: 'sentence'})},
	{keys: ['|'], shown: '|', label: 'pipe', help: 'give the text, or the selected sentence, to a command', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'pipe'})},
	{keys: ['o'], shown: 'o', label: 'pager', help: 'read the text in $PAGER', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'open-in', program: 'pager'})},
	{keys: ['v'], shown: 'v', label: 'editor', help: 'open the file in $EDITOR', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'open-in', program: 'editor'})},
	{keys: ['B'], shown: 'B', label: 'browser', help: 'open the address in $BROWSER', section: 'Take out', places: panes, live: hasArticle, command: () => ({type: 'open-in', program: 'browser'})},

	{keys: ['s'], shown: 's', label: 'sort', help: 'sort by date, outlet, title, path', section: 'Program', places: ['list'], command: () => ({type: 'next-order'})},
	{keys: ['!'], shown: '!', label: 'not read', help: 'files that were not read, and why', section: 'Program', places: panes, live: ({failures}) => failures.length > 0, command: () => ({type: 'show-failures'})},
	{keys: ['+', '='], shown: '+', label: 'zoom', help: 'this pane alone', section: 'Program', places: panes, command: () => ({type: 'zoom', on: true})},
	{keys: ['_', '-'], shown: '_', label: 'all panes', help: 'all panes again', section: 'Program', places: panes, command: () => ({type: 'zoom', on: false})},
	{keys: ['M'], shown: 'M', label: 'mouse', help: 'take the mouse, or leave it to the terminal', section: 'Program', places: panes, command: () => ({type: 'toggle-mouse'})},
	{keys: [':', 'ctrl-p'], shown: ': Ctrl-P', label: 'commands', help: 'every command by its name', section: 'Program', places: panes, footer: 9, command: () => ({type: 'palette'})},
	{keys: ['?', 'f1'], shown: '? F1', label: 'help', help: 'this page', section: 'Program', places: moving, footer: 10, command: () => ({type: 'help'})},
	{keys: ['ctrl-l'], shown: 'Ctrl-L', label: 'redraw', help: 'draw the screen anew', section: 'Program', places: everywhere, command: () => ({type: 'redraw'})},
	{keys: ['ctrl-z'], shown: 'Ctrl-Z', label: 'suspend', help: 'back to the shell; fg returns', section: 'Program', places: everywhere, command: () => ({type: 'suspend'})},
	{keys: ['q'], shown: 'q', label: 'quit', help: 'back; from the list: quit', section: 'Program', places: ['list'], footer: 11, command: () => ({type: 'quit', interrupted: false})},
	{keys: ['q'], shown: 'q', label: 'back', help: 'one step back', section: 'Program', places: ['reader', 'panel', 'overlay'], command: () => ({type: 'back'})},
	{keys: ['Q'], shown: 'Q', label: 'quit', help: 'quit from anywhere', section: 'Program', places: moving, command: () => ({type: 'quit', interrupted: false})},
	{keys: ['ctrl-c'], shown: 'Ctrl-C', label: 'quit', help: 'quit from anywhere, with exit code 130', section: 'Program', places: everywhere, command: () => ({type: 'quit', interrupted: true})},
];

export function placeOf({prompt, overlay, search, focus}: AppState): Place {
	if (prompt !== null) return prompt.kind;
	if (overlay !== null) return 'overlay';
	return search.editing ? 'search' : focus;
}

/** Whether letters are text now. */
export const isTyping = (state: AppState) => typing.includes(placeOf(state));

/** The binding that hears a key now; `null` where none does. */
export function bindingOf(state: AppState, key: string): Binding | null {
	const place = placeOf(state);
	return bindings.find(binding => binding.keys.includes(key) && binding.places.includes(place) && isLive(binding, state)) ?? null;
}

/** What a key or a typed text asks for; `null` where it asks for nothing. */
export function commandOf(state: AppState, key: string, text: string): Command | null {
	if (state.prompt?.kind === 'palette' && state.prompt.accepting && key !== 'escape') return null;
	const count = countCommand(state, key);
	if (count !== null && moving.includes(placeOf(state))) return count;
	const binding = bindingOf(state, key);
	if (binding !== null) return counted(binding.command(state, key), state.count);
	if (isTyping(state) && text !== '') return {type: 'edit', edit: {kind: 'insert', text}};
	return state.count === '' ? null : {type: 'drop-count'};
}

export function isLive({live}: Binding, state: AppState): boolean {
	return live === undefined || live(state);
}

/** What the footer shows, in order of importance. */
export function footerBindings(state: AppState): Binding[] {
	const place = placeOf(state);
	return bindings.filter(binding => binding.footer !== undefined && binding.places.includes(place) && isLive(binding, state)).sort((a, b) => a.footer! - b.footer!);
}
