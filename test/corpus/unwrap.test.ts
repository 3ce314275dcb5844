import {describe, expect, it} from 'vitest';
import {unwrap} from '../../source/corpus/unwrap.ts';

describe('unwrap', () => {
	it('joins the lines of a text wrapped to a width', () => {
		const wrapped = [
			'The council met on Monday to speak of the port, and of nothing',
			'else. Nobody had expected the vote to be so close, a member who',
			'was there said, and the mayor left before it was over.',
			'',
			'The next meeting is planned for the first week of April, when',
			'the sale may be voted on again. Two of the nine members have',
			'said that they will not come.',
		].join('\n');
		expect(unwrap(wrapped)).toBe(
			'The council met on Monday to speak of the port, and of nothing else. Nobody had expected the vote to be so close, ' +
				'a member who was there said, and the mayor left before it was over.\n\n' +
				'The next meeting is planned for the first week of April, when the sale may be voted on again. ' +
				'Two of the nine members have said that they will not come.',
		);
	});

	it.each([
		[
			'paragraphs on a line each',
			Array(8).fill('The council met on Monday to speak of the port and the sea.').join('\n'),
		],
		[
			'lines of uneven length',
			'Ellery\nA much longer line that says something of the town and port\nNorham\nSand Bay\nHull\nLeith',
		],
		['long lines', Array(8).fill('word '.repeat(40).trim()).join('\n')],
		['a short text', 'One line here\nand another line there'],
	])('leaves %s as they are', (_, text) => expect(unwrap(text)).toBe(text));
});
