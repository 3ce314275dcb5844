import {foldEvents, type ToldEvent} from '../../comparison/events/fold-events.ts';
import type {ArticleKey, Page, Scope} from '../../model/listing.ts';
import type {CalendarLevel, Density} from '../../model/timeline.ts';
import type {TimelineEffect, TimelineSubject} from '../state/timeline/messages.ts';
import type {ListedDate} from '../state/timeline/state.ts';
import type {EffectHandlers, World} from './world.ts';

/** What the timeline shows, from the library. */
export function timelineEffects({library, language, dispatch}: World): EffectHandlers<TimelineEffect['type']> {
	/** The articles of the last entity: the library keeps its counts for as long as it is asked about the same list. */
	let last: {about: string; scope: Scope} | null = null;
	const scopeOf = async ({scope, entity, about}: TimelineSubject): Promise<Scope> => {
		if (entity === null) return scope;
		if (last?.about !== about) {
			const keys = await library.entities.articles(entity);
			last = {about, scope: {of: 'articles', keys: scope.of === 'all' ? keys : inBoth(keys, scope.keys)}};
		}
		return last.scope;
	};
	const page = async (subject: TimelineSubject, {offset, limit}: Page, place: 'all' | 'at' | 'before' | 'after') => {
		const {about, publications} = subject;
		const scope = await scopeOf(subject);
		const passages = await library.dates.list(scope, {offset, limit}, {publications});
		const entities = await library.dates.entities(passages);
		const listed = passages.map((passage, at): ListedDate => {
			return {...passage, entities: entities[at] ?? [], told: null, isOther: false};
		});
		const items = foldEvents(listed).map(folded);
		const total = await library.dates.count(scope, {publications});
		dispatch({type: 'dates-loaded', about, items, offset, count: passages.length, total, place});
	};
	return {
		'load-dates': effect => page(effect, effect, effect.place),
		async 'load-density'(effect) {
			const {about, level: wanted, publications, pieces} = effect;
			const scope = await scopeOf(effect);
			const densityAt = (level: CalendarLevel) => library.dates.density(scope, level, {publications});
			let level = wanted ?? 'year';
			let density = await densityAt(level);
			if (wanted === null && widthOf(density) * 12 <= pieces) {
				level = 'month';
				density = await densityAt(level);
			}
			dispatch({type: 'density-loaded', about, level, ...density});
		},
		async 'load-day'(effect) {
			const read = await language.readDate(effect.typed, effect.from);
			if (read?.from == null) throw new Error(`“${effect.typed}” is no date: 8 Feb 2024, 2024-02 and mar 2023 are`);
			const {publications, limit} = effect;
			const offset = await library.dates.countBefore(await scopeOf(effect), read.from, {publications});
			const total = await library.dates.count(await scopeOf(effect), {publications});
			if (offset >= total) throw new Error(`Nothing lies at or after ${read.value}`);
			await page(effect, {offset, limit}, 'at');
		},
	};
}

/** Years from the first to the last entry. */
function widthOf({bars}: Density): number {
	return bars.length === 0 ? 0 : Number(bars.at(-1)!.value) - Number(bars[0]!.value) + 1;
}

function folded({entries: [first, ...others], outlets}: ToldEvent<ListedDate>): ListedDate {
	if (others.length === 0) return first!;
	return {...first!, told: {others: others.map(other => ({...other, isOther: true})), outlets, isOpen: false}};
}

function inBoth(keys: readonly ArticleKey[], others: readonly ArticleKey[]): ArticleKey[] {
	const among = new Set(others);
	return keys.filter(key => among.has(key));
}
