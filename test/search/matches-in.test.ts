import fc from 'fast-check';
import {expect, test} from 'vitest';
import {matchesIn} from '../../source/search/matches-in.ts';

test.each([
	['The summit ends. Summits follow.', 'summit ', ['summit', 'Summits']],
	['The summit ends. A sumit, a summmit, a submit.', 'summit ', ['summit', 'sumit', 'summmit', 'submit']],
	['Summer, summary', 'summit ', []],
	['Summers and summaries', 'summ', ['Summ', 'summ']],
	['José met JOSE', 'josé ', ['José', 'JOSE']],
	['Jose\u0301 met Jose', 'jose ', ['Jose\u0301', 'Jose']],
	['cat cut cats', 'cat ', ['cat']],
	['climate talks, climate summit', '"climate summit"', ['climate summit']],
	['climate\nsummit', '"climate summit"', ['climate\nsummit']],
	['a summit, a sumit', "'summit", ['summit']],
	['oil and gas', 'gas | oil ', ['oil', 'gas']],
	['oil and gas', 'oil !gas ', ['oil']],
	['oil in the Herald', 'outlet:herald oil ', ['oil']],
	['O’Brien said', "o'brien ", ['O', 'Brien']],
	['台风将在周三登陆，台风', '台风', ['台风', '台风']],
	['Łódź and Lodz', 'lodz ', ['Łódź', 'Lodz']],
	['nothing', '', []],
])('%s | %s', (text, query, expected) => {
	expect(matchesIn(text, query).map(({start, end}) => text.slice(start, end))).toEqual(expected);
});

test('spans are in order, within the text, and do not overlap', () => {
	const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', 'é', '\u0301', '台', '\ud800', '"'), maxLength: 60});
	fc.assert(
		fc.property(text, text, (text, query) => {
			let last = 0;
			for (const {start, end} of matchesIn(text, query)) {
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = end;
			}
			expect(last).toBeLessThanOrEqual(text.length);
		}),
	);
});
