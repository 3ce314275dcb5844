import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {everyFormat} from '../every-format.ts';
import {readText} from '../helpers.ts';
import {mutate, randomOf} from './mutate.ts';
import {whatIsWrong} from './wrong.ts';

const all = everyFormat.map(([, bytes]) => bytes);

describe.each(everyFormat)('%s', (name, bytes) => {
	it('is read whole', async () => {
		const results = await readText(name, bytes);
		expect(results.length).toBeGreaterThan(0);
		expect(results.filter(({article}) => article && article.text !== '').length).toBeGreaterThan(0);
	});

	it('is read as far as it goes with any damage, or refused in one line', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), async seed => {
				expect(await whatIsWrong(name, mutate(bytes, all, randomOf(seed)))).toBeNull();
			}),
			{numRuns: 25, interruptAfterTimeLimit: 4000},
		);
	});
});
