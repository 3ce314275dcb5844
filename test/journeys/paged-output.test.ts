// What commands print at a terminal: in columns, and in a pager where it is long.
import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {indexedCorpus} from './sample-corpus.ts';

const library = indexedCorpus();
let app: App;
afterEach(() => app.close());

test('a short list stands in columns', async () => {
	app = await launch({args: ['entities', 'corpus', '--limit', '3'], env: library});
	await app.sees(/^person {2}Xi Jinping {6}18/m);
	expect(await app.exit()).toMatchObject({code: 0});
});

test('a long one waits in the pager, and q leaves it with exit code 0', async () => {
	app = await launch({args: ['claims', 'corpus'], env: {...library, PAGER: 'less', LESS: 'RX'}, columns: 80, rows: 12});
	await app.sees(/2024-02-17 {2}Steppe/);
	await app.until('a prompt of the pager', () => app.screen().at(-1)!.trim().startsWith(':'));
	app.press('q');
	expect(await app.exit()).toMatchObject({code: 0});
});

test('a pager that is not there is done without', async () => {
	app = await launch({
		args: ['claims', 'corpus', '--limit', '30'],
		env: {...library, PAGER: 'no-such-pager'},
		rows: 12,
	});
	expect(await app.exit()).toMatchObject({code: 0});
	expect(app.rawOutput).toContain('Steppe & Strait');
});
