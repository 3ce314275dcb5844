import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, afterEach, beforeAll, expect, test, vi} from 'vitest';
import {type App, launch} from './driver.ts';

// The analysis of a corrected article loads the language model.
vi.setConfig({testTimeout: 120_000});

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const slowly = 60_000;

const undated = `Bo Ray and Ann Lee exchanged Lunar New Year greetings by telephone on Thursday, the harbour office said.

They had last spoken on Dec. 31, 2023, when both wished each other a good year.

The two met in Lund in October.
`;
const dated = `---
title: The bridge at Tarn
outlet: Tarn Post
published: 2024-02-09
---
The bridge at Tarn was closed on Thursday after a ferry had struck it. It was built in 1911.
`;
const copied = dated
	.replace('Tarn Post', 'Tarn Courier')
	.replace('The bridge at', 'Bridge closed at')
	.concat('\nAll is calm.\n');

let app: App;
let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-timeline-'));
	writeFileSync(join(folder, 'call.txt'), undated);
	writeFileSync(join(folder, 'post.md'), dated);
	writeFileSync(join(folder, 'courier.md'), copied);
});
afterEach(() => app.close());
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test('an undated article gets the day that it looks like, everywhere, until that is taken back', async () => {
	app = await launch({args: [folder], columns: 120, rows: 40});
	const env = {
		...process.env,
		XDG_CACHE_HOME: join(app.home, 'cache'),
		XDG_DATA_HOME: join(app.home, 'data'),
		XDG_CONFIG_HOME: join(app.home, 'config'),
		XDG_STATE_HOME: join(app.home, 'state'),
	};
	const timeline = () => {
		const lines = execFileSync(process.execPath, [program, 'timeline', folder, '--article', 'call', '--json'], {env});
		return `${lines}`
			.trim()
			.split('\n')
			.map(line => JSON.parse(line).value as string);
	};
	await app.sees('1/3', slowly);
	app.press('G');
	await app.sees('No date. Looks like 2024-02-08', slowly);
	app.press('A');
	await app.sees('2024-02-08 (estimated)', slowly);
	await app.until(
		'the row of the list to say so',
		() =>
			app
				.screen()
				.join('\n')
				.match(/undated/) === null,
		slowly,
	);
	app.press('t');
	await app.sees('2024-02-08 Thursday');
	await app.sees('2023-10, day unknown');
	expect(timeline()).toContain('2024-02-08');

	// "October" is corrected, and forgotten again with the day.
	app.press('g', 'd');
	await app.sees('“October” is: 2023-10');
	app.press('ctrl-u');
	app.type('oct 2022\r');
	await app.sees('2022-10, day unknown', slowly);
	expect(timeline()).toContain('2022-10');
	app.press('u');
	await app.sees('2023-10, day unknown', slowly);
	app.press('u');
	await app.sees('Undated: the day of publication is not known', slowly);
	expect(timeline()).toContain('XXXX-WXX-4');
});

test('over all articles: a strip, the same event once, and a day to go to', async () => {
	app = await launch({args: [folder], columns: 100, rows: 40});
	await app.sees('1/3', slowly);
	app.press('T');
	await app.sees('by year', slowly);
	await app.sees('1911, month unknown');
	app.press('@');
	app.type('8 feb 2024\r');
	await app.sees('2024^', slowly);
	await app.sees('told by 2 outlets');
	app.press('z');
	await app.sees('Tarn Courier: The bridge');
	app.press('p');
	await app.until('the days of publication to go', () => !app.screen().join('\n').includes('published:'));
	app.press('>');
	await app.sees('by month');
});
