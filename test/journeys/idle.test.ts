import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
afterEach(() => app.close());
const indexed = indexedCorpus();

/** How long the screen is watched here, in ms; the benchmark watches it for a minute. */
const watched = 2000;
/** Without a byte for so long, in ms, all that follows the start is done. */
const settled = 700;

test('a screen that nobody touches writes nothing', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 120, rows: 40});
	await app.sees(allRead);
	let bytes = -1;
	while (bytes !== app.bytes) {
		bytes = app.bytes;
		await new Promise(resolve => setTimeout(resolve, settled));
	}
	await new Promise(resolve => setTimeout(resolve, watched));
	expect(app.bytes).toBe(bytes);
	// It was not asleep: a key is answered.
	app.press('j');
	await app.sees(' 2/18');
});
