import type {Decided} from '../../decisions/decide.ts';
import type {ArticleOrder} from '../../model/listing.ts';
import type {SearchSource} from '../source.ts';
import type {TitleIndex} from '../title-index.ts';
import {
	decidedEntities,
	decidedNotes,
	decidedSet,
	decidedTags,
	type PlacesOfIds,
	sameEntities,
} from './decided-facts.ts';
import type {DayField, NameField, Trait} from './fields.ts';
import {buildNameIndex, type NameIndex} from './name-index.ts';
import type {Days} from './read-days.ts';

/** What is counted and listed beside names: days and months of publication, and the texts of notes. */
export type NameKind = Exclude<NameField, 'title'> | 'day' | 'month' | 'note';

/**
 * What is known about articles beside title and body, from the library and from decisions. Articles are called by their
 * place in the title index. Each fact is read when it is first asked for, and kept.
 */
export interface Facts {
	names(kind: NameKind): Promise<NameIndex>;
	/** The index where it is ready; `null` while it is not. */
	namesAtHand(kind: NameKind): NameIndex | null;
	/** 1 for the articles that have it; `null` where nobody knows. */
	having(trait: Trait): Promise<Uint8Array | null>;
	/** 1 for the articles that were published, or mention a date, in a stretch of days. */
	within(field: DayField, days: Days): Promise<Uint8Array>;
	/** Places in an order of the list. */
	order(by: ArticleOrder): Promise<Int32Array>;
	/** Takes in what has been decided since. */
	know(decided: Decided | null): void;
	/** Days, dates and names of the library have been corrected: they are read again. */
	forgetCorrected(): void;
	/** Reads what a search for words uses, so that no search waits for it. */
	warm(): Promise<void>;
}

/** In which names a plain word is looked for too. */
export const searchedNames = ['outlet', 'author', 'tag', 'note', 'entity'] as const satisfies NameKind[];

const ofDecisions = ['names tag', 'names note', 'trait note', 'trait star', 'trait tag', 'trait read', 'trait unread'];

export function createFacts(source: SearchSource, titles: TitleIndex, places: ReadonlyMap<number, number>): Facts {
	const {columns} = source;
	const count = titles.keys.length;
	let decided: Decided | null = null;
	const kept = new Map<string, Promise<unknown>>();
	const ready = new Map<NameKind, NameIndex>();

	/** A failure is not kept: the next question tries again. */
	const keep = <Fact>(name: string, make: () => Promise<Fact>): Promise<Fact> => {
		let fact = kept.get(name) as Promise<Fact> | undefined;
		if (fact === undefined) {
			fact = make();
			kept.set(name, fact);
			fact.catch(() => kept.delete(name));
		}
		return fact;
	};
	const drop = (names: readonly string[]) => {
		for (const name of names) {
			kept.delete(name);
			if (name.startsWith('names ')) ready.delete(name.slice('names '.length) as NameKind);
		}
	};
	const placesOf = (keys: Int32Array) => keys.map(key => places.get(key) ?? -1);
	const marks = (found: Iterable<number>) => {
		const marks = new Uint8Array(count);
		for (const place of found) if (place >= 0) marks[place] = 1;
		return marks;
	};
	const placesOfIds = (): Promise<PlacesOfIds> =>
		keep('ids', async () => {
			const {values, keys, of} = await columns.ids();
			const found: PlacesOfIds = new Map(values.map(id => [id, []]));
			placesOf(keys).forEach((place, at) => {
				if (place >= 0) found.get(values[of[at]!]!)!.push(place);
			});
			return found;
		});
	const nothing: NameIndex = buildNameIndex({values: [], places: [], of: []});

	const readers: Record<NameKind, () => Promise<NameIndex>> = {
		outlet: async () => fromColumn(await columns.outlets()),
		author: async () => fromColumn(await columns.authors()),
		source: async () => fromColumn(await columns.sources()),
		entity: async () => {
			const {values, keys, of} = await columns.entities();
			return buildNameIndex({...decidedEntities(decided, values, of), places: placesOf(keys)});
		},
		day: async () => fromColumn(await columns.days()),
		month: async () => {
			const {names, starts, places} = await facts.names('day');
			const of = new Uint32Array(places.length);
			for (let name = 0; name < names.length; name++) of.fill(name, starts[name], starts[name + 1]);
			const months = [...new Set(names.map(day => day.slice(0, 7)))];
			const numbers = new Map(months.map((month, number) => [month, number]));
			return buildNameIndex({values: months, places, of: of.map(name => numbers.get(names[name]!.slice(0, 7))!)});
		},
		tag: async () => (decided?.tags.size ? buildNameIndex(decidedTags(decided, await placesOfIds())) : nothing),
		note: async () => (decided?.notes.size ? buildNameIndex(decidedNotes(decided, await placesOfIds())) : nothing),
	};
	const fromColumn = ({values, keys, of}: {values: string[]; keys: Int32Array; of: Int32Array}) =>
		buildNameIndex({values, places: placesOf(keys), of});

	const decidedMarks = async (ids: Iterable<string>) => marks(decidedSet(ids, await placesOfIds()));
	const traits: Record<Trait, () => Promise<Uint8Array | null>> = {
		claim: async () => marks(placesOf(await columns.having('claims'))),
		quote: async () => marks(placesOf(await columns.having('quotes'))),
		difference: async () => null,
		copy: async () => marks(placesOf(await columns.having('copies'))),
		note: () => decidedMarks(decided?.notes.keys() ?? []),
		tag: () => decidedMarks(decided?.tags.keys() ?? []),
		star: () => decidedMarks(decided?.starred ?? []),
		starred: () => facts.having('star') as Promise<Uint8Array>,
		read: () => decidedMarks(decided?.read ?? []),
		unread: async () => (await decidedMarks(decided?.read ?? [])).map(read => 1 - read),
		undated: async () => {
			const dated = await facts.within('date', {from: null, to: null});
			return dated.map(has => 1 - has);
		},
	};

	const facts: Facts = {
		names: kind =>
			keep(`names ${kind}`, async () => {
				const index = await readers[kind]();
				ready.set(kind, index);
				return index;
			}),
		namesAtHand: kind => ready.get(kind) ?? null,
		having: trait => keep(`trait ${trait}`, traits[trait]),
		within: (field, {from, to}) =>
			keep(`within ${field} ${from} ${to}`, async () => {
				if (field === 'mentions') return marks(placesOf(await columns.mentioning(from, to)));
				const {names, starts, places} = await facts.names('day');
				const found = new Uint8Array(count);
				names.forEach((day, name) => {
					if ((from !== null && day < from) || (to !== null && day >= to)) return;
					for (let at = starts[name]!; at < starts[name + 1]!; at++) found[places[at]!] = 1;
				});
				return found;
			}),
		order: by =>
			keep(`order ${by}`, async () =>
				placesOf(Int32Array.from(await source.articles.keys(by))).filter(place => place >= 0),
			),
		know(next) {
			if (next === decided) return;
			const before = decided;
			decided = next;
			drop(ofDecisions);
			kept.delete('trait starred');
			if (!sameEntities(before, next)) drop(['names entity']);
		},
		forgetCorrected() {
			const corrected = [
				'names entity',
				'names source',
				'names day',
				'names month',
				'trait undated',
				'order published',
				'order outlet',
			];
			drop([...corrected, ...[...kept.keys()].filter(name => name.startsWith('within '))]);
		},
		async warm() {
			for (const kind of searchedNames) {
				// Between two of them, a question may come.
				await new Promise(resolve => setTimeout(resolve));
				await facts.names(kind);
			}
		},
	};
	return facts;
}
