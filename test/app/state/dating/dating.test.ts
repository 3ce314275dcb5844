import {describe, expect, test} from 'vitest';
import type {AppState} from '../../../../source/app/state/state.ts';
import type {StoredArticle} from '../../../../source/model/listing.ts';
import type {PublishedEstimate} from '../../../../source/model/published-estimate.ts';
import {date, opened, play, press, screenOf, spanOf, storedArticle} from '../../samples.ts';

/** An article without a date, and what its text hints at. */
function undated(from: string, to: string): StoredArticle {
	const stored = storedArticle(1);
	const estimate: PublishedEstimate = {
		from,
		to,
		reasons: [{text: 'the weekday that the news is told of', span: spanOf(stored, 'Thursday')}],
	};
	return {
		...stored,
		article: {...stored.article, published: null, publishedBasis: null},
		analysis: {...stored.analysis, estimate},
	};
}

/** The reader with this article. */
function reading(stored: StoredArticle): AppState {
	const {state} = press(opened(3, 120, 40), 'enter');
	return play(state, {type: 'article-loaded', stored, query: '', matches: []}).state;
}

describe('an article without a date', () => {
	test('one key takes the estimate, as a decision that says that it is one', () => {
		const {effects} = press(reading(undated('2024-02-08', '2024-02-10')), 'A');
		expect(effects).toContainEqual({
			type: 'decide',
			choices: [
				{
					do: 'publish',
					article: 'id-1',
					day: '2024-02-08',
					basis: 'estimated',
					about: expect.stringContaining('ferry'),
				},
			],
			said: expect.stringContaining('2024-02-08'),
		});
	});

	test('says what it looks like and why, and how sure that is', () => {
		const head = screenOf(reading(undated('2024-02-08', '2024-02-10')))
			.join(' ')
			.replace(/[\s│]+/g, ' ');
		expect(head).toContain('No date. Looks like 2024-02-08 (± 1 day)');
		expect(head).toContain('told of (“Thursday”)');
		const {estimate: _, ...analysis} = undated('', '').analysis;
		const hintless = {...undated('', ''), analysis};
		expect(screenOf(reading(hintless)).join('\n')).toContain('No date, and the text gives no hint at one.');
		expect(screenOf(reading(storedArticle(1))).join('\n')).not.toContain('No date');
	});

	test('years are no day that one key could take; nor is there anything to take of an article with a date', () => {
		expect(press(reading(undated('2024-01-01', '2029-01-01')), 'A').effects).toEqual([]);
		expect(press(reading(storedArticle(1)), 'A').effects).toEqual([]);
	});

	test('in the list, only the selected article is meant: the reader may still show another', () => {
		const listed = press(reading(undated('2024-02-08', '2024-02-10')), 'escape').state;
		expect(press(listed, 'A').effects).toContainEqual(expect.objectContaining({type: 'decide'}));
		const moved = press(listed, 'j').state;
		expect(press(moved, 'A').effects).not.toContainEqual(expect.objectContaining({type: 'decide'}));
		expect(press(moved, 'D').state.prompt).toBeNull();
	});

	test('another asks for the day, and what is typed is read', () => {
		const asked = press(reading(undated('2024-02-08', '2024-02-09')), 'D').state;
		expect(asked.prompt).toMatchObject({kind: 'line', text: '2024-02-08'});
		const {effects} = press(asked, 'ctrl-u', ...'9 feb 2024', 'enter');
		expect(effects).toContainEqual({type: 'date', typed: '9 feb 2024', article: 1, span: null});
	});
});

describe('the selected date of the timeline', () => {
	const stored = storedArticle(1);
	const shown: AppState = press(reading(stored), 't').state;
	const listing = {...shown.panel.timeline, items: [date(stored)], total: 1};
	const selected: AppState = {...shown, panel: {...shown.panel, timeline: listing}};
	const span = spanOf(stored, 'Thursday');

	test('is corrected by what is typed', () => {
		const asked = press(selected, 'd').state;
		expect(asked.prompt).toMatchObject({sign: '“Thursday” is:', text: '2024-02-08'});
		const {effects} = press(asked, 'ctrl-u', ...'2024-02', 'enter');
		expect(effects).toContainEqual({type: 'date', typed: '2024-02', article: 1, span});
	});

	test('or is no date', () => {
		expect(press(selected, 'x').effects).toContainEqual({type: 'date', typed: null, article: 1, span});
	});

	test('there is none where nothing is listed', () => {
		const empty = {...selected, panel: {...selected.panel, timeline: {...listing, items: []}}};
		expect(press(empty, 'd').state.prompt).toBeNull();
		expect(press(empty, 'x').effects).toEqual([]);
	});
});
