import {describeAct} from '../../decisions/describe.ts';
import {problemsInBrief} from '../../decisions/messages.ts';
import type {Decision} from '../../decisions/vocabulary.ts';
import type {DecisionsEffect} from '../state/decisions/messages.ts';
import type {EffectHandlers, World} from './world.ts';

/**
 * What the reader decides: into the file of decisions, and back onto the screen at once; and, where it says something of
 * days, dates and entities, into the library with all that hangs on them.
 */
export function decideEffects({
	library,
	decisions,
	language,
	searching,
	dispatch,
}: World): EffectHandlers<DecisionsEffect['type']> {
	/** @param changed The library was changed, too. */
	const show = (changed = false) => {
		const decided = decisions.decided();
		searching.know(decided, changed);
		dispatch({type: 'decided', decided, changed});
	};
	const say = (text: string | null) => {
		const {notice} = decisions;
		const said = notice ?? text;
		if (said !== null) dispatch({type: 'notice', text: said, warning: notice !== null});
	};
	const bringInLine = async () => {
		const {followEntities} = await import('../../indexing/follow-entities.ts');
		const {applyDecisions} = await import('../../indexing/apply-decisions.ts');
		const decided = decisions.decided();
		const renamed = await followEntities(library, decided.entities);
		const revised = await applyDecisions(library, decided, language);
		if (renamed || revised.length > 0) show(true);
	};
	/** What is decided is known before it is on the disk, which may take a while on a network file system. */
	const decide = async <Result>(saved: Promise<Result>, inWords: (result: Result) => string | null) => {
		show();
		say(inWords(await saved));
		await bringInLine();
	};
	let problems = problemsInBrief(decisions.problems);
	return {
		decide: ({choices, said}) => decide(decisions.add(...choices), () => said),
		async record({choices}) {
			const saved = decisions.record(...choices);
			show();
			await saved;
			say(null);
		},
		undo: () => decide(decisions.undo(), told('Undone', 'Nothing was decided since the start: nothing to undo')),
		redo: () => decide(decisions.redo(), told('Decided again', 'Nothing was undone just now: nothing to do again')),
		async 'reload-decisions'() {
			const isOther = await decisions.reload();
			const brief = problemsInBrief(decisions.problems);
			if (brief !== null && brief !== problems) dispatch({type: 'notice', text: brief, warning: true});
			problems = brief;
			if (!isOther) return;
			show();
			await bringInLine();
		},
	};
}

const told = (what: string, nothing: string) => (decisions: readonly Decision[]) =>
	decisions.length === 0 ? nothing : `${what}: ${describeAct(decisions)}`;
