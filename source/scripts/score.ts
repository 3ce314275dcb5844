/**
 * Scores the analysis on marked-up articles: `npm run score -- names|dates|claims FILE.jsonl`. docs/accuracy.md has the form
 * of the lines and what the measures mean.
 */
import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {analyze} from '../analysis/analyze.ts';
import {readNameTagger} from '../indexing/name-model.ts';
import {type Marked, measures, scoresOf, type Tally} from './scoring/measures.ts';

const [kind, path] = process.argv.slice(2);
const measure = Object.entries(measures).find(([name]) => name === kind)?.[1];
if (measure === undefined || path === undefined) {
	process.stderr.write(`Usage: npm run score -- ${Object.keys(measures).join('|')} FILE.jsonl\n`);
	process.exit(2);
}

const tagger = readNameTagger();
const totals = new Map<string, Tally>();
for await (const line of createInterface({input: createReadStream(path)})) {
	if (line.trim() === '') continue;
	const marked = JSON.parse(line) as Marked & {published?: string};
	const analysis = analyze({text: marked.text, published: marked.published ?? null, language: 'en'}, tagger);
	for (const [name, {hits, found, wanted}] of Object.entries(measure(marked, analysis))) {
		const total = totals.get(name) ?? {hits: 0, found: 0, wanted: 0};
		totals.set(name, {hits: total.hits + hits, found: total.found + found, wanted: total.wanted + wanted});
	}
}
for (const [name, tally] of totals) {
	const {precision, recall, f1} = scoresOf(tally);
	const figures = [precision, recall, f1].map(figure => figure.toFixed(1).padStart(5));
	process.stdout.write(`${name.padEnd(18)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}\n`);
}
