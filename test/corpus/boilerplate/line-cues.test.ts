import {describe, expect, it} from 'vitest';
import {lineCues} from '../../../source/corpus/boilerplate/line-cues.ts';
import {sectionCues} from '../../../source/corpus/boilerplate/section-cues.ts';

const words = [
	'share',
	'12',
	'(',
	'read more',
	'related more',
	'click here',
	'photo',
	'AP/',
	'©',
	'cookies',
	'follow A',
	'a',
	'|',
	'by',
	'@a.',
	'.',
	'1 of',
	'Tags: a',
	'the',
	'via',
];
const gaps = ['', ' ', '    ', ' | ', ', '];

describe('cues', () => {
	// A pattern that tries every way of reading such a line does not end before the test is given up.
	it('read a line made of their own words in any number', () => {
		const patterns = [...lineCues.map(([, pattern]) => pattern), ...sectionCues.map(([, , pattern]) => pattern)];
		let read = 0;
		for (const word of words) {
			for (const gap of gaps) {
				const line = `${(word + gap).repeat(700).slice(0, 690)}!`;
				for (const pattern of patterns) {
					pattern.test(line);
					read++;
				}
			}
		}
		expect(read).toBe(words.length * gaps.length * patterns.length);
	});
});
