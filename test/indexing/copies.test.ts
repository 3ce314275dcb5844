import {rmSync} from 'node:fs';
import {expect, test, vi} from 'vitest';
import {type Corpus, makeCorpus} from './corpus.ts';

vi.setConfig({testTimeout: 60_000});

const dispatch =
	'The harbour of Tarn was closed on Monday after a crane fell onto the ferry that had just come in from the islands. Nobody was hurt, the harbour master said, and the ferry would sail again as soon as its mast was mended. The crane, forty years old, was to be taken down in spring in any case.';
const other =
	'Voters in the hills went to the polls in heavy rain, and fewer came than four years ago. The count was to begin at nine in the evening, with a result before midnight, according to the office that holds the vote.';

const line = (id: string, published: string, text: string) => `${JSON.stringify({id, title: id, published, text})}\n`;

async function copiesIn({library}: Corpus): Promise<Record<string, [copies: number, original: string | null]>> {
	const rows = await library.articles.rows(await library.articles.keys('title'));
	const nameOf = new Map(rows.map(({key, title}) => [key, title]));
	return Object.fromEntries(
		rows.map(({title, copies, copyOf}) => [title, [copies, copyOf === null ? null : nameOf.get(copyOf)!]]),
	);
}

test('copies are found over files while indexing; the earliest stands for them, and the longest of a day', async () => {
	await using corpus = await makeCorpus({
		'paper.jsonl':
			line('paper', '2030-01-03', dispatch.replace('Monday', 'MONDAY')) + line('vote', '2030-01-03', other),
		'wire.jsonl': line('short', '2030-01-02', dispatch),
		'later.jsonl': line('wire', '2030-01-02', `${dispatch} The islands have two more ferries.`),
	});
	await corpus.index();
	expect(await copiesIn(corpus)).toEqual({
		paper: [2, 'wire'],
		short: [2, 'wire'],
		vote: [0, null],
		wire: [2, null],
	});
	rmSync(corpus.path('later.jsonl'));
	await corpus.index();
	expect(await copiesIn(corpus)).toEqual({paper: [1, 'short'], short: [1, null], vote: [0, null]});
	corpus.write('wire.jsonl', line('short', '2030-01-02', other));
	await corpus.index();
	expect(await copiesIn(corpus)).toEqual({paper: [0, null], short: [1, null], vote: [1, 'short']});
});

test('what was broken off before copies were looked for is caught up on, even where no file has changed', async () => {
	await using corpus = await makeCorpus({
		'a.jsonl': line('a', '2030-01-01', dispatch) + line('b', '2030-01-02', dispatch),
	});
	const stop = new AbortController();
	await corpus.index({signal: stop.signal, onProgress: ({done}) => done > 0 && stop.abort()});
	await corpus.index();
	expect(await copiesIn(corpus)).toEqual({a: [1, null], b: [1, 'a']});
	expect((await corpus.index()).changed).toBe(false);
});
