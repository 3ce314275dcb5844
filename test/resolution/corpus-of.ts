import type {EntityName, EntityType} from '../../source/model/entity.ts';
import type {NamedCorpus} from '../../source/resolution/corpus.ts';
import {resolveNames} from '../../source/resolution/resolve-names.ts';

/** "Ada Holm", "NATO:organization", "Ada Holm=Holm" where the article also writes Holm for her. */
export type Written = string;

/** A corpus of articles, each with the names that its analysis has. */
export function corpusOf(articles: readonly (readonly Written[])[], spokenOf: readonly string[] = []): NamedCorpus {
	const names: EntityName[] = [];
	const indexes = new Map<string, number>();
	const spellings = new Map<string, {name: number; spelling: string; articles: number}>();
	const indexOf = (written: string): number => {
		const [name, type = 'person'] = written.split(':');
		const key = `${name}:${type}`;
		if (!indexes.has(key)) {
			indexes.set(key, names.length);
			names.push({name: name!, type: type as EntityType});
		}
		return indexes.get(key)!;
	};
	const starts = [0];
	const uses: number[] = [];
	for (const article of articles) {
		for (const written of article) {
			const [name, spelling] = written.split('=');
			const index = indexOf(name!);
			uses.push(index);
			if (spelling !== undefined) {
				const key = `${index} ${spelling}`;
				const known = spellings.get(key) ?? {name: index, spelling, articles: 0};
				known.articles++;
				spellings.set(key, known);
			}
		}
		starts.push(uses.length);
	}
	return {
		names,
		spellings: [...spellings.values()],
		starts: Int32Array.from(starts),
		uses: Int32Array.from(uses),
		spokenOf: new Set(spokenOf.map(indexOf)),
	};
}

/** What the names of each article mean, in their order: "Ada Holm", "NATO:organization". */
export function meanings(articles: readonly (readonly Written[])[], spokenOf: readonly string[] = []): string[][] {
	const corpus = corpusOf(articles, spokenOf);
	const resolution = resolveNames(corpus);
	let step = resolution.next();
	while (!step.done) step = resolution.next();
	const meant = step.value;
	return articles.map((_, article) =>
		Array.from(meant.subarray(corpus.starts[article]!, corpus.starts[article + 1]!), index => {
			const {name, type} = corpus.names[index]!;
			return type === 'person' ? name : `${name}:${type}`;
		}),
	);
}
