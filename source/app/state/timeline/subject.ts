import {aboutOf, scopeOf, scopeText} from '../panel/scope.ts';
import type {AppState} from '../state.ts';
import type {TimelineSubject} from './messages.ts';

/** What the timeline is about now. */
export function subjectOf(state: AppState): TimelineSubject {
	const {entity, publications} = state.timeline;
	return {
		scope: scopeOf(state),
		entity: entity?.key ?? null,
		publications,
		about: `${aboutOf(state)} ${publications} ${entity?.key ?? ''}`,
	};
}

/** The same for people: "all 18 articles", "Ada Holm, in this article". */
export function subjectText(state: AppState): {entity: string | null; scope: string} {
	return {entity: state.timeline.entity?.name ?? null, scope: scopeText(state)};
}
