import type {EffectHandlers, World} from './world.ts';

/** The hand rests when no key has come for this long, in ms: the reader then follows the selection. */
const restAfter = 80;
/** How long a digit waits for the motion that it counts, in ms. */
const motionAfter = 400;

/** What happens a moment later, unless something else comes first. Quitting ends all waits. */
export function waitEffects({dispatch, quit}: World): EffectHandlers<'wait-for-rest' | 'wait-for-motion' | 'quit'> {
	let resting: NodeJS.Timeout | undefined;
	let counting: NodeJS.Timeout | undefined;
	return {
		'wait-for-rest'({selected}) {
			clearTimeout(resting);
			resting = setTimeout(() => dispatch({type: 'rested', selected}), restAfter);
		},
		'wait-for-motion'({count}) {
			clearTimeout(counting);
			counting = setTimeout(() => dispatch({type: 'count-waited', count}), motionAfter);
		},
		quit({interrupted}) {
			clearTimeout(resting);
			clearTimeout(counting);
			quit(interrupted);
		},
	};
}
