import type {NameTagger} from '../../analysis/entities/name-tagger.ts';
import type {GoldArticle} from './gold.ts';

/** F1 in per cent of exact spans with their type. */
export interface Scores {
	/** Persons, organizations and places together, as usually scored outside the shared task. */
	named: number;
	PER: number;
	ORG: number;
	LOC: number;
	MISC: number;
}

export function evaluate(tagger: NameTagger, articles: readonly GoldArticle[]): Scores {
	const counts = new Map<string, {hit: number; sum: number}>();
	const count = (type: string, field: 'hit' | 'sum', by = 1) => {
		for (const key of type === 'MISC' ? [type] : [type, 'named']) {
			const entry = counts.get(key) ?? {hit: 0, sum: 0};
			entry[field] += by;
			counts.set(key, entry);
		}
	};
	for (const {document, names} of articles) {
		const {start, end} = document.tokens;
		const wanted = new Set(names.map(name => `${name.start} ${name.end} ${name.type}`));
		for (const name of names) count(name.type, 'sum');
		for (const {firstToken, endToken, type} of tagger.tag(document)) {
			count(type, 'sum');
			if (wanted.has(`${start[firstToken]} ${end[endToken - 1]} ${type}`)) count(type, 'hit', 2);
		}
	}
	const f1 = (type: string) => {
		const {hit, sum} = counts.get(type) ?? {hit: 0, sum: 0};
		return sum === 0 ? 0 : Math.round((1000 * hit) / sum) / 10;
	};
	return {named: f1('named'), PER: f1('PER'), ORG: f1('ORG'), LOC: f1('LOC'), MISC: f1('MISC')};
}
