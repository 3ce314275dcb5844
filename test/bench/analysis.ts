import {createRequire} from 'node:module';
import {join} from 'node:path';
import winkModel from 'wink-eng-lite-web-model';
import createWink from 'wink-nlp';
import {analyze} from '../../source/analysis/analyze.ts';
import {findClaims} from '../../source/analysis/claims/find-claims.ts';
import {findDates} from '../../source/analysis/dates/find-dates.ts';
import {findEntities} from '../../source/analysis/entities/find-entities.ts';
import {readDocument} from '../../source/analysis/language.ts';
import {readNameTagger} from '../../source/indexing/name-model.ts';
import {median, timed} from './statistics.ts';
import {atLeast, figure, type Table, times} from './table.ts';

export interface Text {
	text: string;
	published: string | null;
}

/**
 * Words a second of the whole analysis and of each step of it, in this thread, beside wink-nlp alone (tokens, sentences,
 * parts of speech) over the same texts; they take turns.
 *
 * @param packages A folder in whose node_modules compromise may be: then it finds names in the same texts.
 * @param judged Whether budgets apply: they are for written news, and invented words slow wink-nlp itself down.
 */
export async function benchAnalysis(
	name: string,
	texts: readonly Text[],
	{rounds, judged, packages}: {rounds: number; judged: boolean; packages: string | null},
): Promise<Table> {
	const tagger = readNameTagger();
	const wink = createWink(winkModel, ['sbd', 'pos']);
	const words = texts.reduce((sum, {text}) => sum + text.split(/\s+/).length, 0);
	const read = texts.map(({text, published}) => {
		const document = readDocument(text);
		const entities = findEntities(document, tagger);
		return {document, published, entities, dates: findDates(document, published)};
	});
	const steps: {what: string; run: () => unknown; budget?: number; runs: number[]}[] = [
		{
			what: 'wink-nlp alone: tokens, sentences, parts of speech',
			run: () => texts.map(({text}) => wink.readDoc(text).tokens().out(wink.its.pos)),
			runs: [],
		},
		{
			what: 'everything',
			run: () => texts.map(({text, published}) => analyze({text, published, language: 'en'}, tagger)),
			budget: 50_000,
			runs: [],
		},
		{what: 'step: text to document', run: () => texts.map(({text}) => readDocument(text)), runs: []},
		{
			what: 'step: names',
			run: () => read.map(({document}) => findEntities(document, tagger)),
			budget: 100_000,
			runs: [],
		},
		{what: 'step: dates', run: () => read.map(({document, published}) => findDates(document, published)), runs: []},
		{
			what: 'step: claims',
			run: () => read.map(({document, entities, dates}) => findClaims(document, entities, dates)),
			runs: [],
		},
	];
	const compromise = loadCompromise(packages);
	if (compromise !== null) {
		const run = () => texts.map(({text}) => compromise(text).topics().out('array'));
		steps.push({what: 'compromise: people, places, organizations', run, runs: []});
	}
	for (const {run} of steps) run();
	for (let round = 0; round < rounds; round++) for (const step of steps) step.runs.push(await timed(step.run));
	const base = median(steps[0]!.runs);
	return {
		title: `Analysis on one core, ${name}`,
		columns: ['words/s', 'time, to wink-nlp', 'budget'],
		rows: steps.map(({what, runs, budget}) => {
			const speed = (words / median(runs)) * 1000;
			return [
				what,
				figure(speed),
				times(median(runs) / base),
				budget === undefined || !judged ? '' : atLeast(speed, budget),
			];
		}),
	};
}

type Compromise = (text: string) => {topics(): {out(form: 'array'): string[]}};

/** `null` where the folder does not have it. */
function loadCompromise(packages: string | null): Compromise | null {
	if (packages === null) return null;
	try {
		return createRequire(join(packages, 'package.json'))('compromise') as Compromise;
	} catch {
		return null;
	}
}
