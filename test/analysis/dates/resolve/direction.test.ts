import {describe, expect, it} from 'vitest';
import {pointsAhead} from '../../../../source/analysis/dates/resolve/direction.ts';
import {looksBehind} from '../../../../source/analysis/dates/resolve/tense.ts';
import {readDocument} from '../../../../source/analysis/language.ts';

/** Where the one word "Friday" stands. */
function friday(text: string) {
	const document = readDocument(text);
	const first = document.tokens.surface.indexOf('Friday');
	return {document, place: {first, end: first + 1}};
}

describe('pointsAhead', () => {
	it.each([
		'The court will rule on Friday.',
		'On Friday the court will rule.',
		'The court is expected to rule on Friday.',
		'On Friday the court is expected to rule.',
		'They agreed to meet on Friday.',
		'The ship would be sailing Friday.',
		'The vote was postponed until Friday.',
		'The ban could be lifted as early as Friday.',
		'Bids are due by Friday.',
		'The vote is on Friday.',
		'It could fall on Friday.',
		'The talks resume Friday.',
		'They read the report to be published on Friday.',
		'Crowds gathered ahead of Friday’s vote.',
	])('sees the future in: %s', text => {
		const {document, place} = friday(text);
		expect(pointsAhead(document, place)).toBe(true);
	});

	it.each([
		'The court ruled on Friday.',
		'The court said on Friday that it will rule.',
		'It had been expected on Friday.',
		'It has been shut since Friday.',
		'They were forced to leave on Friday.',
		'On Friday the ministry planned to pay.',
		'They will find a way around Friday’s ruling.',
		'Until Friday, nobody had called.',
		'Friday was cold.',
		'He could not be reached on Friday.',
		'It may have fallen on Friday.',
	])('sees none in: %s', text => {
		const {document, place} = friday(text);
		expect(pointsAhead(document, place)).toBe(false);
	});
});

describe('looksBehind', () => {
	it.each(['The court ruled on Friday.', 'It was cold on Friday.', 'It has been shut since Friday.'])(
		'sees the past in: %s',
		text => {
			const {document, place} = friday(text);
			expect(looksBehind(document, place)).toBe(true);
		},
	);

	it.each(['The court will rule on Friday.', 'It is scheduled for Friday.', 'Friday'])('is not sure of: %s', text => {
		const {document, place} = friday(text);
		expect(looksBehind(document, place)).toBe(false);
	});
});
