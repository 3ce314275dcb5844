import type {Library} from '../../library/library.ts';
import type {Page} from '../../model/listing.ts';
import type {Effect, Event} from '../state/message.ts';

/** Items of the panel that are loaded at a time. */
const pageSize = 500;

type PanelEffect = Extract<Effect, {type: 'load-panel'}>;

/** One page of what the panel shows. */
export async function loadPanel(library: Library, {tab, scope, about, offset}: PanelEffect): Promise<Event> {
	const page: Page = {offset, limit: pageSize};
	if (tab === 'entities') {
		const [items, total] = await Promise.all([library.entities.list(scope, page), library.entities.count(scope)]);
		return {type: 'entities-loaded', about, items, total, offset};
	}
	if (tab === 'claims') {
		const [items, total] = await Promise.all([library.claims.list(scope, page), library.claims.count(scope)]);
		return {type: 'claims-loaded', about, items, total, offset};
	}
	const [items, total] = await Promise.all([library.dates.list(scope, page), library.dates.count(scope)]);
	return {type: 'timeline-loaded', about, items, total, offset};
}

/** One page of an entity's mentions. */
export async function loadMentions(library: Library, effect: Extract<Effect, {type: 'load-mentions'}>): Promise<Event> {
	const {entity, scope, about, offset} = effect;
	const items = await library.entities.mentions(entity, scope, {offset, limit: pageSize});
	return {type: 'mentions-loaded', entity, about, items, offset};
}
