import type {Library} from '../../library/library.ts';
import {matchesIn} from '../../search/matches-in.ts';
import type {Search} from '../../search/search.ts';
import type {Effect, Message} from '../state/message.ts';
import type {Terminal} from '../terminal/terminal.ts';
import {copySequence} from './clipboard.ts';
import {showInPager} from './pager.ts';
import {loadMentions, loadPanel} from './questions.ts';

/** The hand rests when no key has come for this long, in ms: the reader then follows the selection. */
const restAfter = 80;

/** Hits beyond these are of no use to anybody who can type another word. */
const mostHits = 1000;

export interface World {
	library: Library;
	search: Search;
	terminal: Terminal;
	dispatch(message: Message): void;
	quit(): void;
}

/** Makes the function that carries effects out. A failure comes back as a notice, never as a rejection. */
export function createEffects(world: World): (effect: Effect) => void {
	let resting: NodeJS.Timeout | undefined;
	let searching: AbortController | undefined;
	const {library, search, terminal, dispatch} = world;

	async function carryOut(effect: Effect): Promise<void> {
		switch (effect.type) {
			case 'load-keys':
				return dispatch({type: 'keys-loaded', order: effect.order, keys: await library.articles.keys(effect.order)});
			case 'load-rows':
				return dispatch({type: 'rows-loaded', rows: await library.articles.rows(effect.keys)});
			case 'load-article': {
				const stored = await library.articles.read(effect.key);
				if (stored === null) return;
				const matches = effect.query === '' ? [] : matchesIn(stored.article.text, effect.query);
				return dispatch({type: 'article-loaded', stored, query: effect.query, matches});
			}
			case 'load-panel':
				return dispatch(await loadPanel(library, effect));
			case 'load-mentions':
				return dispatch(await loadMentions(library, effect));
			case 'find':
				return find(effect.text, effect.thorough);
			case 'wait-for-rest':
				clearTimeout(resting);
				resting = setTimeout(() => dispatch({type: 'rested', selected: effect.selected}), restAfter);
				return;
			case 'copy': {
				const sequence = copySequence(effect.text);
				if (sequence === null)
					return dispatch({type: 'notice', text: 'Too long to copy through the terminal', warning: true});
				terminal.send(sequence);
				return dispatch({type: 'notice', text: `Copied ${effect.what}: ${effect.text}`, warning: false});
			}
			case 'pager':
				return terminal.suspend(() => showInPager(effect.text));
			case 'redraw':
				return terminal.redraw();
			case 'suspend':
				return terminal.stop();
			case 'quit':
				clearTimeout(resting);
				return world.quit();
		}
	}

	/** The latest query wins: answers to older ones are dropped, and searches under way are told to stop. */
	async function find(text: string, thorough: boolean): Promise<void> {
		searching?.abort();
		searching = new AbortController();
		const {signal} = searching;
		const options = {limit: mostHits, signal};
		const {hits, notes} = thorough ? await search.refine(text, options) : await search.find(text, options);
		if (signal.aborted) return;
		dispatch({
			type: 'found',
			text,
			thorough,
			notes,
			hits: hits.map(({key, title, passage}) => ({key, titleMarks: title, passage})),
		});
	}

	return effect => {
		carryOut(effect).catch((error: unknown) => {
			if ((error as Error).name === 'AbortError') return;
			dispatch({type: 'notice', text: error instanceof Error ? error.message : String(error), warning: true});
		});
	};
}
