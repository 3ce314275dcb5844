import {type Facet, type FacetField, facetFields, type Inclusion} from '../model/facet.ts';
import type {NameKind} from './fields/facts.ts';
import {namesWith} from './fields/find-names.ts';
import {articlesNamed, type NameIndex} from './fields/name-index.ts';
import {type Ask, everything} from './find-hits.ts';
import {piecesOf} from './pieces.ts';
import type {Query} from './query.ts';
import {wordsOf} from './words.ts';

export interface Facets {
	/** How many articles the query finds. */
	articles: number;
	facets: Facet[];
	notes: string[];
}

const kindOf: Record<FacetField, NameKind> = {
	outlet: 'outlet',
	date: 'month',
	entity: 'entity',
	source: 'source',
	tag: 'tag',
};

/** An article has one of these: to see what else could be asked for, what is asked for is left out. */
const hasOne: readonly FacetField[] = ['outlet', 'date'];

/** What the articles of a result have in common. An empty query is about all of them. */
export async function countFacets(ask: Ask, text: string): Promise<Facets> {
	const notes = [...ask.query.notes];
	const found = await everythingOrAll(ask, notes);
	let articles = 0;
	for (const yes of found) articles += yes;
	const facets: Facet[] = [];
	for (const field of facetFields) {
		const index = await ask.indexes.facts.names(kindOf[field]);
		ask.signal?.throwIfAborted();
		const query = hasOne.includes(field) ? withoutField(ask.query, field) : null;
		const among = query === null ? found : await everythingOrAll({...ask, query}, []);
		facets.push(countOne(field, index, among, text, ask.limit));
	}
	return {articles, facets, notes: [...new Set(notes)]};
}

async function everythingOrAll(ask: Ask, notes: string[]): Promise<Uint8Array> {
	const {alternatives} = ask.query;
	if (alternatives.length === 0) return new Uint8Array(ask.indexes.titles.keys.length).fill(1);
	return everything(ask, notes);
}

/** The query without what it asks for in a field; `null` where that is nothing. */
function withoutField(query: Query, field: FacetField): Query | null {
	const asksFor = ({filters}: Query['alternatives'][number]) =>
		filters.some(filter => filter.field === field && !filter.not);
	if (!query.alternatives.some(asksFor)) return null;
	const alternatives = query.alternatives.map(({terms, filters}) => ({
		terms,
		filters: filters.filter(filter => filter.field !== field || filter.not),
	}));
	// An alternative that asks for nothing else is about all articles.
	const isAll = alternatives.some(({terms, filters}) => terms.length + filters.length === 0);
	return {...query, alternatives: isAll ? [] : alternatives};
}

function countOne(field: FacetField, index: NameIndex, found: Uint8Array, text: string, limit: number): Facet {
	const counts = countNames(index, found);
	const asked = namesAsked(field, index, text);
	const present: number[] = [];
	for (let name = 0; name < counts.length; name++) if (counts[name]! > 0) present.push(name);
	const isLater = (a: number, b: number) => (index.names[a]! < index.names[b]! ? 1 : -1);
	present.sort(field === 'date' ? isLater : (a, b) => counts[b]! - counts[a]! || a - b);
	const shown = [...new Set([...asked.keys(), ...present.slice(0, limit)])];
	const values = shown.map(name => ({
		value: index.names[name]!,
		articles: counts[name]!,
		inclusion: asked.get(name) ?? null,
	}));
	return {field, values, total: new Set([...asked.keys(), ...present]).size};
}

/** Names that the query asks for or rules out as facets do: as a whole. */
function namesAsked(field: FacetField, index: NameIndex, text: string): Map<number, Inclusion> {
	const asked = new Map<number, Inclusion>();
	for (const {kind, name, not, values} of piecesOf(text)) {
		if (kind !== 'field' || name !== field) continue;
		for (const value of values) {
			const words = wordsOf(value.text);
			for (const name of namesWith(index, words, 'whole')) {
				if (wordsOf(index.names[name]!).length === words.length) asked.set(name, not ? 'excluded' : 'included');
			}
		}
	}
	return asked;
}

function countNames(index: NameIndex, found: Uint8Array): Uint32Array {
	const counts = new Uint32Array(index.names.length);
	for (let name = 0; name < counts.length; name++) {
		const end = index.starts[name]! + articlesNamed(index, name);
		let count = 0;
		for (let at = index.starts[name]!; at < end; at++) count += found[index.places[at]!]!;
		counts[name] = count;
	}
	return counts;
}
