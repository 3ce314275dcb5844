import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findDates} from '../../../source/analysis/dates/find-dates.ts';
import {readDocument} from '../../../source/analysis/language.ts';
import {mentionsOf, placesOf, valuesOf} from './mentions-of.ts';

describe('days', () => {
	it.each([
		['The treaty was signed on Feb. 3, 2021.', ['Feb. 3, 2021: 2021-02-03 2021-02-04 explicit']],
		['It opened on 8 March 2019.', ['8 March 2019: 2019-03-08 2019-03-09 explicit']],
		['It closed on the 21st of June.', ['the 21st of June: 2023-06-21 2023-06-22 relative']],
		['Police met on Thursday, Feb. 8, 2024.', ['Thursday, Feb. 8, 2024: 2024-02-08 2024-02-09 explicit']],
		['The court sat on Mon., Jan. 29.', ['Mon., Jan. 29: 2024-01-29 2024-01-30 relative']],
		['Filed 2024-01-05 by the clerk.', ['2024-01-05: 2024-01-05 2024-01-06 explicit']],
		['Filed 1/31/2024 by the clerk.', ['1/31/2024: 2024-01-31 2024-02-01 explicit']],
		['Filed 31.01.2024 by the clerk.', ['31.01.2024: 2024-01-31 2024-02-01 explicit']],
		['The mayor resigned on December 30.', ['December 30: 2023-12-30 2023-12-31 relative']],
		['The strike has lasted since Aug. 20.', ['Aug. 20: 2023-08-20 2023-08-21 relative']],
		['The strike began on April 20.', ['April 20: 2023-04-20 2023-04-21 relative']],
		['The offer was extended to April 20.', ['April 20: 2024-04-20 2024-04-21 relative']],
		['It closed on the 2nd of June.', ['the 2nd of June: 2023-06-02 2023-06-03 relative']],
		['The vote is Nov. 5.', ['Nov. 5: 2024-11-05 2024-11-06 relative']],
		['They will have to pay the Jan. 31 bill.', ['Jan. 31: 2024-01-31 2024-02-01 relative']],
		['The bridge will reopen on June 1.', ['June 1: 2024-06-01 2024-06-02 relative']],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe('numbers in an unknown order', () => {
	it('are read month first, and claim no place on the calendar', () => {
		expect(mentionsOf('Filed 10/11/12 by the clerk.')).toMatchObject([
			{value: '2012-10-11', from: null, to: null, basis: null},
		]);
	});

	it.each([
		['13/11/12', '2012-11-13'],
		['7/2/2024', '2024-02-07'],
		['2/7/2024', '2024-02-07'],
	])('%s can only be %s', (text, day) => {
		expect(mentionsOf(`Filed ${text} by the clerk.`)).toMatchObject([{from: day}]);
	});
});

describe('weekdays', () => {
	it.each([
		['The minister spoke on Monday.', 'Monday: 2024-02-05 2024-02-06 relative'],
		['The minister spoke on Thursday.', 'Thursday: 2024-02-08 2024-02-09 relative'],
		['The minister will speak on Monday.', 'Monday: 2024-02-12 2024-02-13 relative'],
		['The vote is scheduled for Friday.', 'Friday: 2024-02-09 2024-02-10 relative'],
		['The talks start Saturday.', 'Saturday: 2024-02-10 2024-02-11 relative'],
		['They agreed to meet on Tuesday.', 'Tuesday: 2024-02-13 2024-02-14 relative'],
		['She said on Tuesday that she will resign.', 'Tuesday: 2024-02-06 2024-02-07 relative'],
		['Last Thursday he resigned.', 'Last Thursday: 2024-02-01 2024-02-02 relative'],
		['He resigns next Thursday.', 'next Thursday: 2024-02-15 2024-02-16 relative'],
		['He resigned this past Sunday.', 'this past Sunday: 2024-02-04 2024-02-05 relative'],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual([expected]));
});

describe('months, seasons, quarters, years and longer', () => {
	it.each([
		['They met in January.', 'January: 2024-01-01 2024-02-01 relative'],
		['They met in October.', 'October: 2023-10-01 2023-11-01 relative'],
		['They will meet in October.', 'October: 2024-10-01 2024-11-01 relative'],
		['They met in March 2022.', 'March 2022: 2022-03-01 2022-04-01 explicit'],
		['They met in early January.', 'early January: 2024-01-01 2024-02-01 relative'],
		['They met in June last year.', 'June last year: 2023-06-01 2023-07-01 relative'],
		['They met last December.', 'last December: 2023-12-01 2024-01-01 relative'],
		['They met last summer.', 'last summer: 2023-06-01 2023-09-01 relative'],
		['They met in the winter of 2021.', 'the winter of 2021: 2021-12-01 2022-03-01 explicit'],
		['Profit fell in the third quarter.', 'the third quarter: 2023-07-01 2023-10-01 relative'],
		['Profit fell in the third quarter of 2022.', 'the third quarter of 2022: 2022-07-01 2022-10-01 explicit'],
		['Profit fell in Q1 2021.', 'Q1 2021: 2021-01-01 2021-04-01 explicit'],
		["Profit fell in last year's second quarter.", "last year's second quarter: 2023-04-01 2023-07-01 relative"],
		['He posted a profit for the first half.', 'the first half: 2023-01-01 2023-07-01 relative'],
		['Sales rose in the first half of 2023.', 'the first half of 2023: 2023-01-01 2023-07-01 explicit'],
		['It rose in 2019.', '2019: 2019-01-01 2020-01-01 explicit'],
		['It rose in the 1990s.', 'the 1990s: 1990-01-01 2000-01-01 explicit'],
		['It rose in the late ’80s.', 'the late ’80s: 1980-01-01 1990-01-01 explicit'],
		['It rose in the 19th century.', 'the 19th century: 1800-01-01 1900-01-01 explicit'],
		['It fell by the end of 2021.', 'the end of 2021: 2021-01-01 2022-01-01 explicit'],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual([expected]));

	it('a fiscal year has no place on the calendar', () => {
		expect(mentionsOf('Sales rose in fiscal 2023.')).toMatchObject([
			{text: 'fiscal 2023', value: '2023', from: null, basis: null},
		]);
	});

	it('a period gets its place from its end', () => {
		expect(placesOf('Sales rose in the year ended Sept. 30.')).toEqual([
			'the year: 2022-10-01 2023-10-01 relative',
			'Sept. 30: 2023-09-30 2023-10-01 relative',
		]);
	});
});

describe('relative expressions', () => {
	it.each([
		['It snowed yesterday.', 'yesterday: 2024-02-07 2024-02-08 relative'],
		['It snowed last week.', 'last week: 2024-01-29 2024-02-05 relative'],
		['It snowed earlier this month.', 'earlier this month: 2024-02-01 2024-03-01 relative'],
		['It will snow next week.', 'next week: 2024-02-12 2024-02-19 relative'],
		['It snowed three days ago.', 'three days ago: 2024-02-05 2024-02-06 relative'],
		['It snowed two months ago.', 'two months ago: 2023-12-01 2024-01-01 relative'],
		['It snowed the day before yesterday.', 'the day before yesterday: 2024-02-06 2024-02-07 relative'],
		['It will snow ten days from now.', 'ten days from now: 2024-02-18 2024-02-19 relative'],
		['It snowed over the past two weeks.', 'the past two weeks: 2024-01-25 2024-02-08 relative'],
		['It snowed in the week of January 9.', 'the week of January 9: 2024-01-08 2024-01-15 relative'],
		['It snowed more than a decade ago.', 'more than a decade ago: null null null'],
		['It snowed 65 million years ago.', '65 million years ago: null null null'],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual([expected]));
});

describe('dates that hang on other dates', () => {
	it.each([
		[
			'Last year, the envoy travelled to Oslo in March.',
			['Last year: 2023-01-01 2024-01-01 relative', 'March: 2023-03-01 2023-04-01 anchored'],
		],
		[
			'In 2015 the envoy was sent to Oslo in May.',
			['2015: 2015-01-01 2016-01-01 explicit', 'May: 2015-05-01 2015-06-01 anchored'],
		],
		[
			'He fell on Jan. 2, 2020. Three days later he died.',
			['Jan. 2, 2020: 2020-01-02 2020-01-03 explicit', 'Three days later: 2020-01-05 2020-01-06 anchored'],
		],
		[
			'She won in 2010 and lost the following year.',
			['2010: 2010-01-01 2011-01-01 explicit', 'the following year: 2011-01-01 2012-01-01 anchored'],
		],
		[
			'He called on May 4, 2021, and wrote the day before.',
			['May 4, 2021: 2021-05-04 2021-05-05 explicit', 'the day before: 2021-05-03 2021-05-04 anchored'],
		],
		[
			'Net rose in the fourth quarter from a year earlier.',
			['the fourth quarter: 2023-10-01 2024-01-01 relative', 'a year earlier: 2022-10-01 2023-01-01 anchored'],
		],
		[
			'In 2015 the envoy left for Oslo. In May he returned.',
			['2015: 2015-01-01 2016-01-01 explicit', 'May: 2015-05-01 2015-06-01 anchored'],
		],
		[
			'Last year sales fell. In January they rose.',
			['Last year: 2023-01-01 2024-01-01 relative', 'January: 2024-01-01 2024-02-01 relative'],
		],
		[
			'She won in 2010. The next day she left.',
			['2010: 2010-01-01 2011-01-01 explicit', 'The next day: null null null'],
		],
		[
			'She won in 2010. The following Monday she left.',
			['2010: 2010-01-01 2011-01-01 explicit', 'The following Monday: null null null'],
		],
		['He fell in 2015 (she in May).', ['2015: 2015-01-01 2016-01-01 explicit', 'May: 2023-05-01 2023-06-01 relative']],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe('ranges', () => {
	it.each([
		['The fair ran from Feb. 3 to 5.', ['Feb. 3: 2024-02-03 2024-02-04 relative', '5: 2024-02-05 2024-02-06 anchored']],
		[
			'It fell between March and October 2023.',
			['March: 2023-03-01 2023-04-01 explicit', 'October 2023: 2023-10-01 2023-11-01 explicit'],
		],
		[
			'It fell from November to March.',
			['November: 2023-11-01 2023-12-01 relative', 'March: 2024-03-01 2024-04-01 anchored'],
		],
		[
			'It opened from Monday to Friday.',
			['Monday: 2024-02-05 2024-02-06 relative', 'Friday: 2024-02-09 2024-02-10 anchored'],
		],
		['The 2022–24 programme ended.', ['2022–24: 2022-01-01 2025-01-01 explicit']],
		['The fair ran Feb. 3-5, 2023.', ['Feb. 3-5, 2023: 2023-02-03 2023-02-06 explicit']],
		['He led it from 1992 to 1995.', ['1992: 1992-01-01 1993-01-01 explicit', '1995: 1995-01-01 1996-01-01 explicit']],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual(expected));
});

describe('named days and events', () => {
	it.each([
		['They exchanged Lunar New Year greetings.', 'Lunar New Year: 2024-02-10 2024-02-11 holiday'],
		['They spoke on New Year’s Eve.', 'New Year’s Eve: 2023-12-31 2024-01-01 holiday'],
		['They spoke before the 2023 New Year.', '2023 New Year: 2023-01-01 2023-01-02 holiday'],
		['It began at Easter 1916.', 'Easter 1916: 1916-04-23 1916-04-24 holiday'],
		['It began last Thanksgiving.', 'last Thanksgiving: 2023-11-23 2023-11-24 holiday'],
		['Shops were full at Christmas.', 'Christmas: 2023-12-25 2023-12-26 holiday'],
		['It will be open on Easter weekend.', 'Easter weekend: 2024-03-30 2024-04-01 holiday'],
		['He won at the 2022 Winter Olympics.', '2022 Winter Olympics: 2022-02-04 2022-02-21 holiday'],
		['He won at the 2023 Winter Olympics.', '2023: 2023-01-01 2024-01-01 explicit'],
		['Since 9/11 travel has changed.', '9/11: 2001-09-11 2001-09-12 holiday'],
		['They mourned the Sept. 11 attacks.', 'Sept. 11: 2001-09-11 2001-09-12 holiday'],
		['Nothing was heard after the October 7 attack.', 'October 7: 2023-10-07 2023-10-08 holiday'],
	])('%s', (text, expected) => expect(placesOf(text)).toEqual([expected]));
});

describe('times, durations, sets and vague references', () => {
	it.each([
		['It began at 10:30 a.m. on Tuesday.', ['10:30 a.m. on Tuesday = 2024-02-06T10:30']],
		['It began at 7pm Wednesday.', ['7pm Wednesday = 2024-02-07T19:00']],
		['It began at noon on Jan. 3.', ['noon on Jan. 3 = 2024-01-03T12:00']],
		[
			'It began at 6:15 a.m. (0415 GMT) Monday.',
			['6:15 a.m. = 2024-02-05T06:15', '0415 GMT = 2024-02-05T04:15', 'Monday = 2024-02-05'],
		],
		['It began Friday night.', ['Friday night = 2024-02-02TNI']],
		['It began this morning.', ['this morning = 2024-02-08TMO']],
		['It lasted nearly two years.', ['nearly two years = P2Y']],
		['A 30-day truce held.', ['30-day = P30D']],
		['It took two and a half hours.', ['two and a half hours = PT2H30M']],
		['A two-and-a-half-year strike ended.', ['two-and-a-half-year = P2Y6M']],
		['It took 2 1/2 years.', ['2 1/2 years = P2Y6M']],
		['It took several weeks.', ['several weeks = PXW']],
		['They meet every Tuesday.', ['every Tuesday = XXXX-WXX-2']],
		['They meet on Tuesdays.', ['Tuesdays = XXXX-WXX-2']],
		['They meet every four years.', ['every four years = P4Y']],
		['The annual fair was held.', ['annual = P1Y']],
		['It recently fell.', ['recently = PAST_REF']],
		['It currently falls.', ['currently = PRESENT_REF']],
		['It may fall in the future.', ['the future = FUTURE_REF']],
	])('%s', (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

describe('a weekday before a date', () => {
	it.each([
		['It opens on Friday, May 9.', '2025-05-09'],
		['It opened on Friday, May 10.', '2024-05-10'],
		['It opened on Fri., May 10.', '2024-05-10'],
		// No year around fits: then it is a slip, and the nearest is meant.
		['It opened on Monday, May 10.', '2024-05-10'],
	])('tells the year: %s', (text, from) => expect(mentionsOf(text, '2024-11-20')).toMatchObject([{from}]));
});

describe('what is no date', () => {
	it.each([
		'The vote is on Feb. 30.',
		'The vote is on Apr. 31.',
		'The vote is on 30/02/2024.',
		'The vote is on 2024-02-30.',
		'It broke in the year 0.',
		'The code was 99/99/99.',
		'Theresa May said that May agreed.',
		'They may march again.',
		'The Sun wrote that the sun sat low.',
		'The Sunday Times wrote it.',
		'April Jones met June Carter.',
		'Version 1.2.3 and v2024.1 followed 10.4.2.',
		'Call 212-555-1234 or 555-2024.',
		'Rovers won 3-2, then 21-19.',
		'See N.N a and page 2 a.',
		'It cost $2000, or £1999.',
		'Some 2000 people and 1500 soldiers came.',
		'She is 37 years old; he is a 41-year-old.',
		'Three-quarters of it was lost.',
		'A second attempt failed.',
		'It is open 24 hours a day, seven days a week.',
		'He was soon released.',
		'It soon became a flood.',
		'She spoke on “60 Minutes” of a film named High Noon.',
		'They marched on Bloody Sunday.',
		'She was named coach of the year.',
		'The Long March 3 rocket flew.',
		'They scored in the second half.',
		'The Tomorrow Group owned USA Today.',
		'After the fall of the city they fled.',
		'A Boeing 737 and flight 1549 landed.',
		'The prisoner of the Arab Spring.',
		'It ended in a 7:5 split.',
		'The server is at 10.10.10.10.',
		'ISBN 978-0-306-40615-7 is sold out.',
		'Serial no. 20240208123456 failed.',
		'RFC 2822 and ISO 8601 say so.',
		'The Baltimore Sun and Sun Microsystems merged.',
		'Orwell’s “1984” sold well.',
		'He lives at 2024 Main Street.',
		'They met Mr. Friday and Dr. May.',
		'On 13/13/2013 and 0/0/0000 nothing happened.',
		'Psalm 23:4 and John 3:16 were read.',
		'The 1/6 committee met 24/7.',
		'Flight MH370 and an F-16 flew Route 66.',
	])('%s', text => expect(valuesOf(text)).toEqual([]));
});

describe('an article without a published date', () => {
	it.each([
		['They met on Thursday.', 'XXXX-WXX-4'],
		['They met in January.', 'XXXX-01'],
		['They met on Feb. 8.', 'XXXX-02-08'],
		['They met today.', 'XXXX-XX-XX'],
		['They met last week.', 'XXXX-WXX'],
		['They met three days ago.', 'PAST_REF'],
		['They met last summer.', 'XXXX-SU'],
		['They met in the third quarter.', 'XXXX-Q3'],
		['They met at Christmas.', 'XXXX-12-25'],
		['They met at 10 a.m. on Friday.', 'XXXX-WXX-5T10:00'],
	])('%s', (text, value) => {
		expect(mentionsOf(text, null)).toMatchObject([{value, from: null, to: null, basis: null}]);
	});

	it('does not count the end of a range from a date that is not its beginning', () => {
		expect(placesOf('In 2015 it opened. It is open from Monday to Friday.', null)).toEqual([
			'2015: 2015-01-01 2016-01-01 explicit',
			'Monday: null null null',
			'Friday: null null null',
		]);
	});

	it.each([
		['They met on Feb. 3, 2021.', '2021-02-03'],
		['They met in 2021.', '2021-01-01'],
		['They met at Easter 2021.', '2021-04-04'],
	])('%s keeps its place', (text, from) => expect(mentionsOf(text, null)).toMatchObject([{from}]));
});

describe('any text', () => {
	const pieces = fc.constantFrom(
		...'Feb. 8 , 2024 the last next year years ago a two - to from between and Monday of first quarter 1990s 10:30 a.m. ’s May . \n in 9/11 30 31 99 ’80s week'.split(
			' ',
		),
	);

	it('gives mentions in order, apart from each other, each with a stretch that is not empty', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'grapheme'})), {maxLength: 30}), parts => {
				const text = parts.join(' ');
				let last = 0;
				for (const {start, end, from, to, basis} of findDates(readDocument(text), '2024-02-29')) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(text.length);
					expect((from === null) === (to === null) && (from === null) === (basis === null)).toBe(true);
					if (from !== null && to !== null) expect(from < to).toBe(true);
					last = end;
				}
			}),
			{numRuns: 500},
		);
	});

	it.each(['0001-01-01', '9999-12-31'])('places nothing outside of the years 1 to 9999 from %s', day => {
		for (const {from, to} of mentionsOf(
			'It was last year, a century ago, next century, next week, 65 million years ago.',
			day,
		)) {
			if (from !== null && to !== null) expect(from < to).toBe(true);
		}
	});

	it('takes a published date that is no day for none', () => {
		expect(mentionsOf('They met on Monday.', '2024-02-30')).toMatchObject([{from: null}]);
	});
});
