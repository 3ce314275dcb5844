import type {Effect} from '../state/message.ts';
import {annotateEffects} from './annotate.ts';
import {claimsEffects} from './claims.ts';
import {compareEffects} from './compare.ts';
import {datingEffects} from './dating.ts';
import {decideEffects} from './decide.ts';
import {loadEffects} from './load.ts';
import {searchEffects} from './search.ts';
import {takeOutEffects} from './take-out.ts';
import {timelineEffects} from './timeline.ts';
import {waitEffects} from './wait.ts';
import type {EffectHandlers, World} from './world.ts';

/** Makes the function that carries effects out. A failure comes back as a notice, never as a rejection. */
export function createEffects(world: World): (effect: Effect) => void {
	const {terminal, dispatch} = world;
	const deciding = decideEffects(world);
	const handlers: EffectHandlers<Effect['type']> = {
		...annotateEffects(world),
		...datingEffects(world),
		...decideEffects(world),
		...claimsEffects(world),
		...compareEffects(world, deciding),
		...deciding,
		...loadEffects(world),
		...searchEffects(world),
		...takeOutEffects(world),
		...timelineEffects(world),
		...waitEffects(world),
		async rank({text, items}) {
			const {rankLabels} = await import('../../search/rank.ts');
			dispatch({type: 'ranked', text, choices: rankLabels(items, text)});
		},
		'set-mouse': ({on}) => terminal.setMouse(on),
		redraw: () => terminal.redraw(),
		suspend: () => terminal.stop(),
	};
	return effect => {
		// Each handler takes its own effect, which the types cannot say of all of them at once.
		const carryOut = handlers[effect.type] as (effect: Effect) => void | Promise<void>;
		const started = async () => carryOut(effect);
		started().catch((error: unknown) => {
			if ((error as Error).name === 'AbortError') return;
			dispatch({type: 'notice', text: error instanceof Error ? error.message : String(error), warning: true});
		});
	};
}
