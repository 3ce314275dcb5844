import type {Library} from '../../library/library.ts';
import type {Effect, Message} from '../state/message.ts';
import type {Terminal} from '../terminal/terminal.ts';
import {copySequence, saveCopy} from './clipboard.ts';
import {openIn, pipeTo} from './programs.ts';
import {loadMentions, loadPanel} from './questions.ts';
import type {Searching} from './searching.ts';

/** The hand rests when no key has come for this long, in ms: the reader then follows the selection. */
const restAfter = 80;
/** How long a digit waits for the motion that it counts, in ms. */
const motionAfter = 400;

export interface World {
	library: Library;
	searching: Searching;
	terminal: Terminal;
	dispatch(message: Message): void;
	quit(interrupted: boolean): void;
}

/** Makes the function that carries effects out. A failure comes back as a notice, never as a rejection. */
export function createEffects(world: World): (effect: Effect) => void {
	let resting: NodeJS.Timeout | undefined;
	let counting: NodeJS.Timeout | undefined;
	const {library, searching, terminal, dispatch} = world;

	const found = (event: Message | null) => {
		if (event !== null) dispatch(event);
	};

	async function carryOut(effect: Effect): Promise<void> {
		switch (effect.type) {
			case 'load-keys':
				return dispatch({type: 'keys-loaded', order: effect.order, keys: await library.articles.keys(effect.order)});
			case 'load-rows':
				return dispatch({type: 'rows-loaded', rows: await library.articles.rows(effect.keys)});
			case 'load-article': {
				const stored = await library.articles.read(effect.key);
				if (stored === null) return;
				const matches = await searching.matchesIn(stored.article.text, effect.query);
				return dispatch({type: 'article-loaded', stored, query: effect.query, matches});
			}
			case 'load-panel':
				return dispatch(await loadPanel(library, effect));
			case 'load-mentions':
				return dispatch(await loadMentions(library, effect));
			case 'find':
				return found(await searching.find(effect));
			case 'wait-for-rest':
				clearTimeout(resting);
				resting = setTimeout(() => dispatch({type: 'rested', selected: effect.selected}), restAfter);
				return;
			case 'wait-for-motion':
				clearTimeout(counting);
				counting = setTimeout(() => dispatch({type: 'count-waited', count: effect.count}), motionAfter);
				return;
			case 'copy': {
				const sequence = copySequence(effect.text);
				if (sequence === null) {
					const text = `Too long for the clipboard of a terminal: saved in ${await saveCopy(effect.text)}`;
					return dispatch({type: 'notice', text, warning: true});
				}
				terminal.send(sequence);
				return dispatch({type: 'notice', text: `Copied ${effect.what}: ${effect.text}`, warning: false});
			}
			case 'open-in':
				return terminal.suspend(() => openIn(effect));
			case 'pipe':
				return terminal.suspend(() => pipeTo(effect));
			case 'rank': {
				const {rankLabels} = await import('../../search/rank.ts');
				const places = rankLabels(effect.choices, effect.text);
				return dispatch({
					type: 'ranked',
					text: effect.text,
					choices: places.map(place => effect.choices[place]!.binding),
				});
			}
			case 'set-mouse':
				return terminal.setMouse(effect.on);
			case 'redraw':
				return terminal.redraw();
			case 'suspend':
				return terminal.stop();
			case 'quit':
				clearTimeout(resting);
				clearTimeout(counting);
				return world.quit(effect.interrupted);
		}
	}

	return effect => {
		carryOut(effect).catch((error: unknown) => {
			if ((error as Error).name === 'AbortError') return;
			dispatch({type: 'notice', text: error instanceof Error ? error.message : String(error), warning: true});
		});
	};
}
