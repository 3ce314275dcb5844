import type {EffectHandlers, World} from './world.ts';

/** The hand rests when no key has come for this long, in ms: the reader then follows the selection. */
const restAfter = 80;
/** How long a digit waits for the motion that it counts, in ms. */
const motionAfter = 400;
/** An article that has been in front of somebody for this long was read, in ms. */
const readAfter = 2000;

type Waiting = 'wait-for-rest' | 'wait-for-motion' | 'wait-for-reading' | 'quit';

/** What happens a moment later, unless something else comes first. Quitting ends all waits. */
export function waitEffects({dispatch, quit}: World): EffectHandlers<Waiting> {
	let resting: NodeJS.Timeout | undefined;
	let counting: NodeJS.Timeout | undefined;
	let reading: NodeJS.Timeout | undefined;
	return {
		'wait-for-rest'({selected}) {
			clearTimeout(resting);
			resting = setTimeout(() => dispatch({type: 'rested', selected}), restAfter);
		},
		'wait-for-motion'({count}) {
			clearTimeout(counting);
			counting = setTimeout(() => dispatch({type: 'count-waited', count}), motionAfter);
		},
		'wait-for-reading'({article}) {
			clearTimeout(reading);
			reading = setTimeout(() => dispatch({type: 'looked-at', article}), readAfter);
		},
		quit({interrupted}) {
			clearTimeout(reading);
			clearTimeout(resting);
			clearTimeout(counting);
			quit(interrupted);
		},
	};
}
