import {describe, expect, it} from 'vitest';
import {isSpan, withCut} from '../../../../source/app/state/reader/cut-lines.ts';
import {factLines, headLines} from '../../../../source/app/state/reader/head.ts';
import {lineOf, readerText} from '../../../../source/app/state/reader/reader-text.ts';
import {decide} from '../../../../source/decisions/decide.ts';
import type {StoredArticle} from '../../../../source/model/listing.ts';
import {opened, play, press, screenOf, storedArticle} from '../../samples.ts';

const text = 'One.\n\nTwo.';
const lines = [{start: 0, end: 4}, null, {start: 6, end: 10}];

const shown = (cut: {at: number; text: string; reason: string}[]) =>
	withCut(lines, cut, 40).map(line =>
		line === null ? '' : isSpan(line) ? text.slice(line.start, line.end) : `${line.part}: ${line.text}`,
	);

describe('what was cut', () => {
	it('stands where it stood, below its reason and between blank lines', () => {
		expect(shown([{at: 6, text: 'Advertisement', reason: 'advertisement'}])).toEqual([
			'One.',
			'',
			'reason: advertisement',
			'cut: Advertisement',
			'',
			'Two.',
		]);
	});

	it('stands above and below the text', () => {
		const cut = [
			{at: 10, text: 'Comments (1)\nWell done.', reason: 'comments'},
			{at: 0, text: 'Home', reason: 'navigation'},
		];
		expect(shown(cut)).toEqual([
			'reason: navigation',
			'cut: Home',
			'',
			'One.',
			'',
			'Two.',
			'',
			'reason: comments',
			'cut: Comments (1)',
			'cut: Well done.',
			'',
		]);
	});

	it('leaves each line of the text where the search finds it', () => {
		const stored = storedArticle(1, 5);
		const {article} = stored;
		const at = article.text.indexOf('Paragraph 3');
		const withPiece = {...stored, article: {...article, cut: [{at, text: 'Advertisement', reason: 'advertisement'}]}};
		const laidOut = readerText(withPiece, 80, {
			decided: decide([]),
			linear: false,
			reader: {view: {cut: true, facts: false}},
		});
		const line = laidOut.body[lineOf(laidOut, at) - laidOut.headerLines];
		expect(isSpan(line) && article.text.slice(line.start, line.end)).toContain('Paragraph 3');
	});
});

describe('the head of the reader', () => {
	const stored = storedArticle(1);
	const {article} = stored;

	it('is one line for an article of which nothing else is known', () => {
		expect(headLines(stored)).toHaveLength(1);
	});

	it('says on a second line what most articles do not say', () => {
		const more = {...article, publishedTime: '2024-02-08T21:15+08:00', updated: '2024-02-09T10:00Z', language: 'de'};
		expect(headLines({...stored, article: more, alsoIn: ['/b', '/c'], copies: 1})[1]).toEqual([
			'at 21:15+08:00',
			'updated 2024-02-09 10:00Z',
			'de, not analysed',
			'also in 2 files',
			'nearly the same in 1 other',
		]);
	});

	it('names the rules when asked to, and lets no name act on the terminal', () => {
		const named = {...article, path: '/a\x1b[2Jb', foundBy: {outlet: 'og:site_name'}};
		const rows = factLines({...stored, article: named}, 60).map(([row]) => row);
		expect(rows).toContain('Outlet     Harbour Ledger  (og:site_name)');
		expect(rows.join('')).not.toContain('\x1b');
	});
});

describe('in the reader', () => {
	const stored = storedArticle(1, 60);
	const at = stored.article.text.indexOf('Paragraph 20 ');
	const cut = [{at, text: 'Read more', reason: 'link to more'}];
	const withPiece: StoredArticle = {...stored, article: {...stored.article, cut, foundBy: {outlet: 'og:site_name'}}};
	const reading = (article = withPiece) =>
		play(press(opened(1), 'enter').state, {type: 'article-loaded', stored: article, query: '', matches: []}).state;

	it('x shows what was cut and hides it, and leaves the line at the top where it is', () => {
		const before = press(reading(), '2', '5', 'j').state;
		const top = screenOf(before)[1];
		const after = press(before, 'x').state;
		expect(screenOf(after)[1]).toBe(top);
		expect(after.reader.view.cut).toBe(true);
		expect(press(after, 'x').state.reader.top).toBe(before.reader.top);
	});

	it('x shows the piece and its reason behind a bar', () => {
		const lines = screenOf(press(reading(), 'x', '3', '0', 'j').state).map(line => line.trimEnd());
		expect(lines.join('\n')).toMatch(/│ cut: link to more\n.*│ Read more/);
	});

	it('x says so where nothing was cut', () => {
		const state = press(reading(stored), 'x').state;
		expect(state.notice?.text).toBe('Nothing was cut out of this article');
		expect(state.reader.view.cut).toBe(false);
	});

	it('i shows which rule found what, and i again hides it', () => {
		const state = press(reading(), 'i').state;
		expect(screenOf(state).join('\n')).toContain('Outlet     Harbour Ledger  (og:site_name)');
		expect(screenOf(press(state, 'i').state)).toEqual(screenOf(reading()));
	});
});
