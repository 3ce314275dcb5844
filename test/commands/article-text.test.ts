import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleText, textWithCut} from '../../source/commands/article-text.ts';
import type {Article} from '../../source/model/article.ts';

const article: Article = {
	id: 'a',
	path: '/corpus/a.txt',
	title: 'Port sold',
	outlet: 'Harbour Ledger',
	authors: ['Ann Ray', 'Bo Li'],
	published: '2024-02-08',
	publishedBasis: 'metadata',
	publishedTime: '2024-02-08T21:15+08:00',
	saved: '2024-02-10',
	section: 'World',
	url: null,
	language: 'de',
	foundBy: {outlet: 'og:site_name', published: 'JSON-LD datePublished'},
	text: 'One.\n\nTwo.',
	cut: [
		{at: 0, text: 'Home\nWorld', reason: 'navigation'},
		{at: 6, text: 'Advertisement', reason: 'advertisement'},
	],
};
const alone = {
	alsoIn: [],
	copies: [],
	remarks: {isStarred: false, isRead: false, tags: [], note: null},
	withCut: false,
};

describe('articleText', () => {
	it('says what is known and which rule found it, and leaves out what is not known', () => {
		expect(articleText(article, {...alone, alsoIn: ['/corpus/b.txt'], copies: ['/corpus/c.txt']})).toBe(
			`Port sold

By         Ann Ray, Bo Li
Outlet     Harbour Ledger  (og:site_name)
Section    World
Published  2024-02-08 21:15+08:00  (JSON-LD datePublished)
Saved      2024-02-10
Language   de, not analysed
File       /corpus/a.txt
Also in    /corpus/b.txt
Nearly in  /corpus/c.txt

One.

Two.
`,
		);
	});

	it('shows what was cut where it stood, when asked to', () => {
		expect(articleText(article, {...alone, withCut: true})).toContain(
			'[cut: navigation]\n| Home\n| World\n\nOne.\n\n[cut: advertisement]\n| Advertisement\n\nTwo.',
		);
	});

	it('lets no file name act on the terminal', () => {
		const hostile = {...article, title: 'a\x1b[2Jb', path: '/x\n\u202ey'};
		expect(articleText(hostile, alone)).not.toMatch(/[\x1b\u202e]|^y/m);
	});
});

describe('whatever a library on disk holds', () => {
	const hostile = fc.array(
		fc.oneof(
			fc.constantFrom(
				'\x1b[2J',
				'\x1b]0;x\x07',
				'\x9b1m',
				'\x90',
				'\u202e',
				'\u2066',
				'\u200e',
				'\u2028',
				'\0',
				'\r',
				'\x7f',
				'\n',
				'\t',
			),
			fc.string({unit: 'grapheme', maxLength: 5}),
		),
		{maxLength: 12},
	);
	const text = hostile.map(parts => parts.join(''));

	it('acts on no terminal', () => {
		const made = fc.record({
			title: text,
			outlet: text,
			path: text,
			url: text,
			section: text,
			saved: text,
			text,
			name: text,
		});
		fc.assert(
			fc.property(made, ({name, ...fields}) => {
				const cut = [{at: 0, text: name, reason: name}];
				const foundBy = {outlet: name};
				const printed = articleText(
					{...article, ...fields, authors: [name], foundBy, cut},
					{...alone, alsoIn: [name], copies: [name], withCut: true},
				);
				expect(printed).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
			}),
		);
	});
});

describe('textWithCut', () => {
	it('loses no word of text or cut pieces', () => {
		const words = fc.array(fc.constantFrom('one', 'two', 'three'), {maxLength: 8}).map(found => found.join(' '));
		const pieces = fc.array(fc.record({at: fc.nat(40), text: words, reason: fc.constant('tags')}), {maxLength: 5});
		const count = (text: string) => text.match(/one|two|three/g)?.length ?? 0;
		fc.assert(
			fc.property(fc.array(words, {maxLength: 4}), pieces, (paragraphs, cut) => {
				const text = paragraphs.join('\n\n');
				const placed = cut.map(piece => ({...piece, at: text.lastIndexOf(' ', piece.at) + 1}));
				const whole = count(text) + placed.reduce((sum, piece) => sum + count(piece.text), 0);
				expect(count(textWithCut(text, placed))).toBe(whole);
			}),
		);
	});
});
