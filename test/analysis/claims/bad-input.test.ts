import {describe, expect, it} from 'vitest';
import {findClaims} from '../../../source/analysis/claims/find-claims.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import {readClaims} from './read.ts';

/** Who is credited with what, in the words of the text; `null` where nobody is. */
const read = (text: string) => readClaims(text).map(({source, content}) => [source, content.join(' … ')]);
const sources = (text: string) => readClaims(text).map(({source}) => source);

describe('quotation marks that do not fit', () => {
	it.each([
		['"The dam is safe, the minister said. "It will hold, he added.', ['the minister', 'he']],
		['The mayor said: “We are ready.\n\n“We will not leave,” she said.', ['she']],
		['“He told me ‘the bridge is “not safe” at all’ before he left,” Ann Lee said.', ['Ann Lee']],
		['‘I never said “sorry”,’ he told The Post.', ['he']],
		['" " " ” “ said he', []],
	])('%j is credited to %j', (text, expected) => {
		expect(sources(text).slice(0, Math.max(1, expected.length))).toEqual(expected);
	});

	it('a quote over paragraphs is one claim, closed or not', () => {
		const open = read(
			'“The dam was built in 1950,” Ann Lee said.\n\n“It has never been mended.\n\n“It will break this year.”\n\nThe mayor left.',
		);
		expect(open).toEqual([
			['Ann Lee', '“The dam was built in 1950,” … “It has never been mended. … “It will break this year.”'],
		]);
		const next = read('“The dam was built in 1950,” Ann Lee said.\n\n“It has never been mended,” Bo Dahl said.');
		expect(next.map(([source]) => source)).toEqual(['Ann Lee', 'Bo Dahl']);
	});
});

describe('who speaks before a colon', () => {
	it.each([
		['The talks.\n\nMERKEL: We saw a crisis that nobody had prepared for.', 'MERKEL'],
		['The talks.\n\n"MERKEL: That is why we opened the gates."', 'MERKEL'],
		['Police: Bridge was sold twice\n\nThe bridge was sold.', 'Police'],
	])('%j: %s', (text, source) => expect(sources(text)).toContain(source));

	it.each([
		'Climate change: the cost of doing nothing\n\nIt is high.',
		'Interest rates: what the bank does next\n\nIt waits.',
		'Q: Did the mayor know?\nA: In March.',
		'The dam broke.\n\nCLARIFICATION: The dam stands in Tarn.',
		'The dam broke.\n\nCorrection: The dam is not in Tarn.',
		'The dam broke.\n\n[Video: how it broke]',
	])('nobody in %j', text => expect(sources(text)).toEqual([]));

	it('a topic before the colon passes nothing on', () => {
		const [claim] = findClaims(readDocument('Harbour strike: Lorvania says it has hired new crews\n\nIt has.'), [], []);
		expect(claim).toMatchObject({via: []});
	});
});

describe('no source at all', () => {
	it.each([
		'According to schedule, the train left.',
		'Talks went on, according to plan.',
		'No one said that the dam was safe. In the end 56 said nothing.',
		'Who told the mayor that the dam was safe?',
		"Shall I compare thee to a summer's day?\nThou art more lovely and more temperate:\nRough winds do shake the darling buds of May,",
	])('in %j', text => expect(sources(text).filter(source => source !== 'I')).toEqual([]));

	it.each(['Thursday', 'clarification', 'schedule', "'s", 'Monday'])('%s is none', word => {
		const text = `On Thursday the clarification came. Monday's readout said talks went well. The clarification on ${word} was late. Thursday saw the talks end. On Monday, ${word} said.`;
		expect(sources(text).filter(source => source === word || source?.startsWith("'"))).toEqual([]);
	});
});

describe('long and broken texts take time in proportion to their length', () => {
	const shapes = {
		'a sentence of words': (n: number) => 'and the dam broke '.repeat(n),
		'a sentence of reports': (n: number) => 'Dahl said the dam broke and '.repeat(n),
		'open quotes': (n: number) => '“The dam, he said. '.repeat(n),
		'quotes in quotes': (n: number) => `${'‘“'.repeat(n)} dam ${'”’'.repeat(n)}`,
		'quotes over paragraphs': (n: number) => `Dahl said: ${'“The dam broke.\n\n'.repeat(n)}`,
		'whole quotes after each other': (n: number) => `“No,” Dahl said.\n\n${'“The dam broke.”\n\n'.repeat(n)}`,
		colons: (n: number) => 'Dahl: Lee: '.repeat(n),
		labels: (n: number) => 'DAHL: The dam broke.\n'.repeat(n),
		commas: (n: number) => 'Dahl, the mayor, '.repeat(n),
		verses: (n: number) => 'The dam, the dam\nit broke in spring:\n'.repeat(n),
	};

	it.each(Object.entries(shapes))('%s', (_, make) => {
		const time = (n: number) => {
			const document = readDocument(make(n));
			const {user} = process.cpuUsage();
			findClaims(document, [], []);
			return (process.cpuUsage().user - user) / 1000;
		};
		time(300);
		const small = Math.min(time(1000), time(1000), time(1000));
		const large = Math.min(time(8000), time(8000));
		// Eight times the length: quadratic would be sixty-four times the time. A busy machine may slow either down.
		expect(large).toBeLessThan(24 * Math.max(small, 5) + 50);
	});
});
