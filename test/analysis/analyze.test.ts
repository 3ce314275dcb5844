import fc from 'fast-check';
import {expect, test} from 'vitest';
import {analyze} from '../../source/analysis/analyze.ts';
import {readNameTagger} from '../../source/indexing/name-model.ts';
import type {Analysis} from '../../source/model/analysis.ts';
import type {Span} from '../../source/model/span.ts';

const tagger = readNameTagger();
const analyzed = (text: string, published: string | null = '2024-02-08') =>
	analyze({text, published, language: 'en'}, tagger);

/** Every span of an analysis with what it is, so that a failure names it. */
function spansOf({sentences, entities, dates, claims}: Analysis): [string, Span][] {
	return [
		...sentences.map((span): [string, Span] => ['sentence', span]),
		...entities.flatMap(({mentions}) => mentions.map((span): [string, Span] => ['mention', span])),
		...dates.map((span): [string, Span] => ['date', span]),
		...claims.flatMap(claim => [
			['claim', claim] as [string, Span],
			...claim.content.map((span): [string, Span] => ['content', span]),
			...(claim.source === null ? [] : [['source', claim.source] as [string, Span]]),
			...(claim.cue === null ? [] : [['cue', claim.cue] as [string, Span]]),
		]),
	];
}

/** A span slices to something, begins and ends with a visible character, and splits no surrogate pair. */
function checkSpans(text: string, analysis: Analysis): void {
	for (const [what, {start, end}] of spansOf(analysis)) {
		const slice = text.slice(start, end);
		const said = `${what} ${start}–${end} «${slice}»`;
		expect(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length, said).toBe(true);
		expect(slice.trim(), said).not.toBe('');
		expect(slice, said).toBe(slice.trim());
		expect(slice.isWellFormed() || !text.isWellFormed(), said).toBe(true);
	}
	for (let index = 1; index < analysis.dates.length; index++) {
		expect(analysis.dates[index]!.start, 'dates do not overlap').toBeGreaterThanOrEqual(analysis.dates[index - 1]!.end);
	}
	for (const {name, mentions} of analysis.entities) {
		expect(name.trim()).not.toBe('');
		expect(
			mentions.some(({named}) => named),
			name,
		).toBe(true);
	}
	for (const {from, to} of analysis.dates) {
		if (from === null || to === null) expect([from, to]).toEqual([null, null]);
		else expect(from < to, `${from} before ${to}`).toBe(true);
	}
	for (const {worth} of analysis.claims) expect(worth >= 0 && worth <= 1).toBe(true);
}

const piece = fc.constantFrom(
	'President Ada Holm',
	'Holm',
	'she',
	'said',
	'told reporters',
	'according to',
	'the Ministry of Fisheries (MOF)',
	'on Thursday',
	'last year',
	'in March',
	'Feb. 30, 2023',
	'May',
	'10/11/12',
	'“',
	'”',
	'‘',
	"'s",
	'that the ferries would sail',
	'nine days',
	'$5.3 billion',
	'.',
	'. ',
	'?',
	'\n',
	'\n\n',
	'习近平',
	'👩‍👩‍👧',
	'e\u0301',
	'\u00a0',
	'\t',
	'“No,”',
	'Q:',
	'HOLM:',
	'—',
);

test('every span of every analysis slices to what it says', () => {
	fc.assert(
		fc.property(fc.array(piece, {maxLength: 60}), fc.constantFrom('', ' '), (pieces, glue) => {
			const text = pieces.join(glue);
			checkSpans(text, analyzed(text));
		}),
		{numRuns: 300},
	);
});

test('any characters at all are survived', () => {
	fc.assert(
		fc.property(fc.string({unit: 'binary', maxLength: 300}), text => {
			checkSpans(text, analyzed(text, null));
		}),
		{numRuns: 200},
	);
});

test('an article gives who, what and when', () => {
	const text =
		'President Ada Holm said on Thursday that the ferries would sail again in March. “We are ready,” Holm added.';
	const {entities, dates, claims} = analyzed(text);
	expect(entities.map(({name, type, mentions}) => [name, type, mentions.length])).toEqual([['Ada Holm', 'person', 2]]);
	expect(dates.map(({start, end, value}) => [text.slice(start, end), value])).toEqual([
		['Thursday', '2024-02-08'],
		['March', '2024-03'],
	]);
	expect(
		claims.map(({source, content}) => [source?.name, content.map(({start, end}) => text.slice(start, end)).join(' ')]),
	).toEqual([
		['Ada Holm', expect.stringContaining('the ferries would sail again in March')],
		['Ada Holm', expect.stringContaining('We are ready')],
	]);
});

test('other languages are left alone', () => {
	expect(analyze({text: 'Die Fähren fahren am Donnerstag.', published: null, language: 'de'}, tagger)).toEqual({
		sentences: [],
		entities: [],
		dates: [],
		claims: [],
	});
});

test('without a published date nothing relative is put on the calendar', () => {
	const {dates} = analyzed('She came on Thursday, a week after they met in January.', null);
	expect(dates.map(({from, to}) => [from, to])).toEqual(dates.map(() => [null, null]));
});

test.each([
	['one token of 10,000 characters', 'x'.repeat(10_000)],
	['all capitals', 'PRESIDENT ADA HOLM SAID ON THURSDAY THAT FERRIES WOULD SAIL. '.repeat(200)],
	['no capitals', 'president ada holm said on thursday that ferries would sail. '.repeat(200)],
	['5,000 names', Array.from({length: 5000}, (_, index) => `Ada Holm${index % 700}`).join(', ')],
	['a sentence of 3,000 words', `${'he said that she said that '.repeat(600)}it rained.`],
	['quotes that never end', '“'.repeat(5000)],
])('%s: no crash, and every span in place', (_, text) => {
	checkSpans(text, analyzed(text));
});
