import {describe, expect, test} from 'vitest';
import {foldEvents} from '../../../source/comparison/events/fold-events.ts';
import {createLeaders} from '../../../source/comparison/events/leaders.ts';
import type {DatePassage} from '../../../source/model/passage.ts';

let articles = 0;

/** `outlet: sentence`, the date between brackets; each from an article of its own. */
function passage(written: string, from: string | null = '2030-05-03', to = '2030-05-04'): DatePassage {
	const [outlet, marked] = written.split(': ') as [string, string];
	const start = marked.indexOf('[');
	const sentence = marked.replace(/[[\]]/g, '');
	const span = {start, end: marked.indexOf(']') - 1};
	const date = {...span, type: 'DATE', value: from ?? 'X', from, to: from && to, basis: 'explicit'} as const;
	const about = {title: 'A title', outlet, published: null, sentenceStart: 0};
	return {...about, article: ++articles, sentence, span, date};
}

const foldsOf = (...passages: DatePassage[]) =>
	foldEvents(passages).map(({entries, outlets}) => `${entries.map(({outlet}) => outlet).join('+')} ${outlets}`);

describe('the same event, told by several outlets, is one', () => {
	test.each([
		[
			'Post: The ferry Aurora ran aground off Tarn island on [Friday], with 212 people aboard.',
			'Herald: On [3 May], the Aurora, a ferry with 212 passengers, ran aground near Tarn island.',
		],
		[
			'Post: Ministers signed the fisheries treaty in Lund on [Friday].',
			'Herald: The fisheries treaty was signed in Lund on [Friday] after two years of talks.',
		],
	])('%s', (one, other) => {
		expect(foldsOf(passage(one), passage(other))).toEqual(['Post+Herald 2']);
	});
});

describe('what is only alike stays apart', () => {
	test.each([
		[
			'Post: The ferry Aurora ran aground off Tarn island on [Friday].',
			'Herald: On [Friday] the price of bread rose by a tenth in most towns.',
		],
		[
			'Post: The president met ministers on [Friday].',
			'Herald: The president of the football league met reporters on [Friday].',
		],
		[
			'Post: The court in Lund opened the trial of the two bankers on [Friday].',
			'Herald: Voters in Lund go to the polls on [Friday] to choose a mayor.',
		],
	])('%s', (one, other) => {
		expect(foldsOf(passage(one), passage(other))).toEqual(['Post 1', 'Herald 1']);
	});
});

const told = 'Post: The ferry Aurora ran aground off Tarn island on [Friday].';

test('the same words about another day, or about the month, are another event', () => {
	expect(
		foldsOf(passage(told), passage(told, '2030-05-03', '2030-06-01'), passage(told, '2030-05-10', '2030-05-11')),
	).toEqual(['Post 1', 'Post 1', 'Post 1']);
});

test('two articles of one outlet are one outlet; unknown outlets are one each', () => {
	const unknown = () => ({...passage(told), outlet: null});
	expect(foldEvents([passage(told), passage(told)])[0]!.outlets).toBe(1);
	expect(foldEvents([unknown(), unknown()])[0]!.outlets).toBe(2);
});

test('two dates of one sentence that mean the same day are one entry', () => {
	const first = passage('Post: On [Friday], 3 May, it was over.');
	const second = {...first, span: {start: 11, end: 16}};
	expect(foldEvents([first, second])).toEqual([{entries: [first, second], outlets: 1}]);
});

test('days of publication and entries without a day are left as they are', () => {
	const publication = {...passage(told), isPublication: true as const};
	expect(foldEvents([publication, {...publication, article: 0}])).toHaveLength(2);
	expect(foldEvents([passage(told, null), passage(told, null)])).toHaveLength(2);
});

test('no entry is lost, and the order stays', () => {
	const entries = ['2030-05-03', '2030-05-04', '2030-05-05'].flatMap(day =>
		Array.from({length: 20}, (_, at) =>
			passage(`O${at % 3}: Event number ${at % 7} of the regatta began in harbour ${at % 7} [today].`, day, `${day}x`),
		),
	);
	const folded = foldEvents(entries);
	expect(folded.flatMap(({entries: some}) => some)).toHaveLength(entries.length);
	const firsts = folded.map(({entries: [first]}) => entries.indexOf(first!));
	expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
});

test('on a day with very many entries each is compared with a few others only', () => {
	const comparisons = (count: number) => {
		const all = Array.from({length: count}, (_, at) => new Set(['harbour', 'boat', `boat${at % 50}`, `buoy${at}`]));
		const leaders = createLeaders(all);
		let compared = 0;
		for (const index of all.keys()) {
			leaders.nearest(index, () => {
				compared++;
				return 0;
			});
			leaders.add(index);
		}
		return compared;
	};
	const [some, many] = [comparisons(2000), comparisons(8000)];
	expect(some).toBeGreaterThan(0);
	expect(many).toBeLessThan(8000 * 200);
	expect(many / some).toBeLessThan(5);
});
