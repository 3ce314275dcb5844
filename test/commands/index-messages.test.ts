import {expect, test} from 'vitest';
import {indexMessages} from '../../source/commands/index-messages.ts';

const progress = {
	done: 120,
	total: 5000,
	failed: 0,
	articles: 150,
	rate: 0,
	secondsLeft: null,
	path: null,
	waiting: false,
};

test.each([
	[{}, 'indexing 120/5000'],
	[{rate: 229.6}, 'indexing 120/5000, 230/s'],
	[{rate: 229.6, secondsLeft: 20.2}, 'indexing 120/5000, 230/s, 21 s left'],
	[{rate: 229.6, secondsLeft: 20.2, failed: 3}, 'indexing 120/5000, 230/s, 21 s left, 3 not read'],
	[{secondsLeft: 600}, 'indexing 120/5000, 10 min left'],
	[{secondsLeft: 9000}, 'indexing 120/5000, 2.5 h left'],
	[{waiting: true}, 'another newsglass is indexing this corpus; waiting for it'],
])('progress %j', (given, expected) => {
	expect(indexMessages.progress({...progress, ...given})).toBe(expected);
});

const whole = {path: 'a.pdf', place: null, reason: 'binary'};
const part = {path: 'b.jsonl', place: 'line 7', reason: 'not JSON'};

test.each([
	[14, 11, [], '14 articles from 11 files'],
	[1, 1, [whole], '1 article from 1 file; 1 file was not read:\n  a.pdf: binary'],
	[
		2,
		1,
		[whole, part, whole],
		'2 articles from 1 file; 2 files were not read; 1 article with problems:\n  a.pdf: binary\n  b.jsonl, line 7: not JSON\n  a.pdf: binary',
	],
	[
		2,
		2,
		[{...whole, path: 'a\x1b]0;x\x07\n.pdf'}],
		'2 articles from 2 files; 1 file was not read:\n  a ]0;x .pdf: binary',
	],
])('summary of %i articles from %i files', (articles, files, failures, expected) => {
	expect(indexMessages.summary(articles, files, failures)).toBe(expected);
});
