// The pictures of the documents show what the program shows now: `npm run screens` takes them anew.
import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {screens} from './screens.ts';
import {pictures} from './take.ts';

const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(match => match[1]!.trim());

test.each(screens)('$name', {timeout: 120_000}, async screen => {
	for (const [name, now] of await pictures(screen)) {
		const kept = readFileSync(new URL(`../../docs/screens/${name}`, import.meta.url), 'utf8');
		expect(wordsOf(now), `${name}: npm run screens`).toEqual(wordsOf(kept));
	}
});
