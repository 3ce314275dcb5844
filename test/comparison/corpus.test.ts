import {globSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {beforeAll, expect, test} from 'vitest';
import {analyze} from '../../source/analysis/analyze.ts';
import {compare} from '../../source/comparison/compare.ts';
import type {Comparison} from '../../source/comparison/comparison.ts';
import {readFile} from '../../source/corpus/read-file.ts';
import {readNameTagger} from '../../source/indexing/name-model.ts';
import gold from './gold.json' with {type: 'json'};
import {type NamedArticle, scoreDifferences, scoreGroups} from './score-gold.ts';

const corpus = resolve(import.meta.dirname, '../../corpus');
const articles: NamedArticle[] = [];
let comparison: Comparison;

beforeAll(async () => {
	const tagger = readNameTagger();
	for (const file of globSync('**/*.{txt,md,html,jsonl}', {cwd: corpus}).sort()) {
		if (file === 'README.md') continue;
		for await (const {article} of readFile(resolve(corpus, file), {asIs: false, published: null})) {
			if (!article) continue;
			const analysis = analyze(article, tagger);
			articles.push({key: articles.length + 1, name: relative(corpus, resolve(corpus, file)), article, analysis});
		}
	}
	comparison = compare(articles);
}, 60_000);

test('the sample corpus is read', () => expect(articles.length).toBe(18));

test('what is shown as a difference is one', () => {
	const {precision, recall, errors} = scoreDifferences(comparison, articles);
	console.log(`differences: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, errors);
	expect(precision).toBeGreaterThanOrEqual(0.8);
	expect(recall).toBeGreaterThanOrEqual(0.6);
});

test('statements in one group are the same claim', () => {
	const {precision, recall, errors} = scoreGroups(comparison, articles);
	console.log(`same claims: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`, errors);
	expect(precision).toBeGreaterThanOrEqual(0.9);
	expect(recall).toBeGreaterThanOrEqual(0.5);
});

test('the dispatch and the paper that printed it are one source', () => {
	const nameOf = (key: number) => articles.find(article => article.key === key)!.name;
	const found = comparison.copies.map(({articles: keys}) => keys.map(nameOf));
	expect(found.length).toBe(gold.copies.length);
	for (const [index, names] of gold.copies.entries()) {
		for (const name of names) expect(found[index]!.some(other => other.includes(name))).toBe(true);
	}
});
