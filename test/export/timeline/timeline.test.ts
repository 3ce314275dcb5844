import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {TimelineEntry} from '../../../source/export/timeline/entry.ts';
import {timelineCsvRow} from '../../../source/export/timeline/timeline-csv.ts';
import {timelineIcalEvent} from '../../../source/export/timeline/timeline-ical.ts';
import {timelineJsEvent} from '../../../source/export/timeline/timeline-js.ts';

const sentence = 'In March, Ann Lee came; the "bridge", she said, was open.';

const march: TimelineEntry = {
	article: 1,
	title: 'The bridge',
	outlet: 'Tarn Post',
	published: '2030-05-06',
	sentence,
	sentenceStart: 100,
	span: {start: 103, end: 108},
	date: {start: 103, end: 108, type: 'DATE', value: '2030-03', from: '2030-03-01', to: '2030-04-01', basis: 'relative'},
	entities: [{name: 'Ann Lee', type: 'person'}],
	source: {id: 'tp-1', path: '/news/1.txt'},
};

const valued = (value: string, from: string, to: string, basis: 'explicit' | 'relative' = 'explicit') => ({
	...march,
	date: {...march.date, value, from, to, basis},
});
const undated: TimelineEntry = {...march, date: {...march.date, value: 'XXXX-03', from: null, to: null, basis: null}};
const publication: TimelineEntry = {
	...valued('2030-05-06', '2030-05-06', '2030-05-07'),
	sentence: 'The bridge',
	sentenceStart: 0,
	span: {start: 0, end: 0},
	entities: [],
	isPublication: true,
};

describe('CSV', () => {
	test('one row an entry, its last day included', () => {
		expect(timelineCsvRow(march)).toBe(
			'2030-03-01,2030-03-31,2030-03,inferred,March,"In March, Ann Lee came; the ""bridge"", she said, was open.",' +
				'Ann Lee,Tarn Post,The bridge,2030-05-06,tp-1,/news/1.txt\r\n',
		);
	});

	test('what has no day has none; a day of publication has no words', () => {
		expect(timelineCsvRow(undated)).toMatch(/^,,XXXX-03,uncertain,March,/);
		expect(timelineCsvRow(publication)).toMatch(/^2030-05-06,2030-05-06,2030-05-06,published,,The bridge,,/);
	});

	test('no formula, whatever a title begins with', () => {
		const row = timelineCsvRow({...march, title: '=HYPERLINK("http://example.org")', outlet: '@SUM(A1)'});
		expect(row).not.toMatch(/(?:^|,)"?[=+@-]/);
	});
});

describe('TimelineJS', () => {
	const datesOf = (entry: TimelineEntry) => {
		const {start_date, end_date} = JSON.parse(timelineJsEvent(entry)!);
		return [start_date, end_date];
	};

	test.each([
		[valued('2030-03-05', '2030-03-05', '2030-03-06'), {year: 2030, month: 3, day: 5}, undefined],
		[march, {year: 2030, month: 3}, undefined],
		[valued('2030', '2030-01-01', '2031-01-01'), {year: 2030}, undefined],
		[
			valued('2030-03-05/2030-03-07', '2030-03-05', '2030-03-08'),
			{year: 2030, month: 3, day: 5},
			{year: 2030, month: 3, day: 7},
		],
		[
			valued('199', '1990-01-01', '2000-01-01'),
			{year: 1990, month: 1, day: 1, display_date: '199'},
			{year: 1999, month: 12, day: 31},
		],
	])('as exact as the text, and no more: %#', (entry, start, end) => {
		expect(datesOf(entry)).toEqual([start, end]);
	});

	test('texts are safe as HTML; what has no day is no event', () => {
		const event = timelineJsEvent({...march, sentence: '<img src=x onerror=alert(1)> & more'})!;
		expect(JSON.parse(event).text.headline).toBe('&lt;img src=x onerror=alert(1)&gt; &amp; more');
		expect(timelineJsEvent(undated)).toBeNull();
	});
});

describe('iCalendar', () => {
	const now = Date.UTC(2030, 5, 1, 12);
	const unfolded = (entry: TimelineEntry) => timelineIcalEvent(entry, now)!.replaceAll('\r\n ', '').split('\r\n');

	test('a month is a span of days that says what is not known, and tentative where it is inferred', () => {
		expect(unfolded(march)).toEqual([
			'BEGIN:VEVENT',
			'UID:tp-1-103@newsglass',
			'DTSTAMP:20300601T120000Z',
			'DTSTART;VALUE=DATE:20300301',
			'DTEND;VALUE=DATE:20300401',
			'SUMMARY:(2030-03\\, day unknown) In March\\, Ann Lee came\\; the "bridge"\\, she said\\, was open.',
			'DESCRIPTION:“March”: 2030-03\\, inferred\\nTarn Post · The bridge · 2030-05-06',
			'CATEGORIES:Ann Lee',
			'STATUS:TENTATIVE',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'',
		]);
	});

	test('what has no day is no event; a day of publication is one', () => {
		expect(timelineIcalEvent(undated, now)).toBeNull();
		expect(unfolded(publication)).toContain('STATUS:CONFIRMED');
		expect(unfolded(publication)).toContain('DTEND;VALUE=DATE:20300507');
	});

	test('no line is longer than 75 octets, no character is cut, and no text begins a line of its own', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 300}), fc.string({unit: 'binary'}), (words, name) => {
				const entry = {...march, sentence: words, title: name, entities: [{name, type: 'person' as const}]};
				const event = timelineIcalEvent({...entry, source: {id: name || 'x', path: null}}, now)!;
				for (const line of event.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line.isWellFormed()).toBe(true);
					expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f]/);
				}
				const names = event
					.replaceAll('\r\n ', '')
					.split('\r\n')
					.slice(0, -1)
					.map(line => line.split(/[:;]/)[0]);
				const known = ['BEGIN', 'UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY', 'DESCRIPTION', 'CATEGORIES'];
				expect(names).toEqual([...known, 'STATUS', 'TRANSP', 'END']);
			}),
		);
	});
});
