import type {DecisionsEffect} from '../state/decisions/messages.ts';
import type {EffectHandlers, World} from './world.ts';

/**
 * What the reader decides: into the file of decisions, and back onto the screen at once; and, where it says something of
 * days and dates, into the library with all that hangs on them.
 */
export function decideEffects({
	library,
	decisions,
	language,
	dispatch,
}: World): EffectHandlers<DecisionsEffect['type']> {
	const show = (said: string) => {
		dispatch({type: 'decided', decided: decisions.decided(), changed: false});
		const {notice} = decisions;
		dispatch({type: 'notice', text: notice ?? said, warning: notice !== null});
	};
	const bringInLine = async () => {
		const {applyDecisions} = await import('../../indexing/apply-decisions.ts');
		const revised = await applyDecisions(library, decisions.decided(), language);
		if (revised.length > 0) dispatch({type: 'decided', decided: decisions.decided(), changed: true});
	};
	return {
		async decide({choices, said}) {
			// `decided()` knows it before it is on the disk, which may take a while on a network file system.
			const saved = decisions.add(...choices);
			dispatch({type: 'decided', decided: decisions.decided(), changed: false});
			await saved;
			show(said);
			await bringInLine();
		},
		async undo() {
			const undone = await decisions.undo();
			const what = [...new Set(undone.map(decision => decision.do))].join(', ');
			show(undone.length === 0 ? 'Nothing was decided since the start: nothing to undo' : `Undone: ${what}`);
			await bringInLine();
		},
	};
}
