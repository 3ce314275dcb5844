import {expect, test} from 'vitest';
import {markdownLink, markdownText} from '../../source/export/markdown.ts';

test.each([
	['plain words, and more.', 'plain words, and more.'],
	['# a heading', '\\# a heading'],
	['- an item', '\\- an item'],
	['1. an item', '1\\. an item'],
	['*bold* _it_ `code` ~~gone~~', '\\*bold\\* \\_it\\_ \\`code\\` \\~\\~gone\\~\\~'],
	['![x](y) <script>', '!\\[x\\](y) \\<script\\>'],
	['a | b', 'a \\| b'],
	['&lt; AT&T', '&amp;lt; AT&T'],
	['two\nlines\u202e', 'two lines'],
])('%s', (text, shown) => expect(markdownText(text)).toBe(shown));

test('links lead to the web or nowhere', () => {
	expect(markdownLink('Ferries [stop]', 'https://harbour.example/a b')).toBe('Ferries \\[stop\\]');
	expect(markdownLink('Ferries', 'https://harbour.example/(x)')).toBe('[Ferries](<https://harbour.example/(x)>)');
	expect(markdownLink('Ferries', 'javascript:alert(1)')).toBe('Ferries');
});
