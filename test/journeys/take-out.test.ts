import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

let app: App;
afterEach(() => app.close());
const indexed = indexedCorpus();

/** What was last put on the clipboard by OSC 52. */
function clipboard(): string {
	const copies = [...app.rawOutput.matchAll(/\u001b\]52;c;([^\u0007]*)\u0007/g)];
	return Buffer.from(copies.at(-1)?.[1] ?? '', 'base64').toString();
}

test('a sentence with its source goes to the clipboard, and to a command', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 160, rows: 45});
	await app.sees(allRead);
	app.press('c');
	await app.sees('this article/all');
	await app.sees(/this article +1\/\d+/);
	app.press('"');
	await app.sees('Copied sentence: “');
	expect(clipboard()).toMatch(/^“.+” .*“.+”, .+, \d{4}-\d\d-\d\d/);
	app.press('|');
	await app.sees(/^ sentence \|$/m);
	app.type('wc -l\r');
	await app.sees(/^ *1\n\n\[0\] Enter: back to newsglass/m);
	expect(app.isFullScreen).toBe(false);
	app.press('enter');
	await app.sees('this article/all');
	expect(app.isFullScreen).toBe(true);
});

test('a command that fails says so, and Ctrl-C ends it and not newsglass', async () => {
	app = await launch({args: [corpus], env: indexed});
	await app.sees(allRead);
	app.press('enter');
	await app.sees(/· [\d,]+ words/);
	app.type('|no-such-command-here\r');
	await app.sees('[127] Enter: back');
	app.press('enter');
	await app.sees(/· [\d,]+ words/);
	// One process that says when it is there: a shell between two commands may miss a Ctrl-C.
	app.type('|exec tail -n 1 -f package.json\r');
	await app.sees(/^\}$/m);
	app.press('ctrl-c');
	await app.until('the full screen to be back', () => app.isFullScreen);
	await app.sees(/· [\d,]+ words/);
});

test('the editor gets the file, the browser the address', async () => {
	const record = '/bin/sh -c \'printf "%s" "$1" >"$XDG_STATE_HOME.opened"\' sh';
	app = await launch({args: [corpus], env: {...indexed, EDITOR: record, VISUAL: undefined, BROWSER: undefined}});
	const opened = () => {
		try {
			return readFileSync(join(app.home, 'state.opened'), 'utf8');
		} catch {
			return '';
		}
	};
	await app.sees(allRead);
	app.press('enter');
	await app.sees(/· [\d,]+ words/);
	app.press('v');
	await app.until('the editor to have run', () => app.isFullScreen && opened() !== '');
	expect(readFileSync(opened(), 'utf8').length).toBeGreaterThan(100);
	app.press('B');
	await app.sees(/\$BROWSER is not set|no address/);
});

test('what is too long for the clipboard is saved, and named', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-long-'));
	const text = 'Der Schlepper fuhr am Freitag in den Hafen und die Wellen waren hoch '.repeat(2000);
	writeFileSync(join(folder, 'long.txt'), `Schlepper\n\n${text}`);
	app = await launch({args: [folder], columns: 160, rows: 40});
	await app.sees('1/1');
	app.type('/wellen\r');
	await app.until('the word to be shown in the reader', () => app.inverse().some(shown => /^wellen/i.test(shown)));
	app.press('"');
	await app.sees('saved in');
	expect(readFileSync(join(app.home, 'state/newsglass/copied.txt'), 'utf8')).toContain('in den Hafen und die Wellen');
	rmSync(folder, {recursive: true});
});

test('commands are found by their words', async () => {
	app = await launch({args: [corpus], env: indexed, columns: 120, rows: 35});
	await app.sees(allRead);
	app.press(':');
	await app.sees(/ +1\/\d\d$/m);
	app.type('all timelin');
	await app.sees(/^▌ T +timeline of all articles/m);
	expect(app.cursor).toEqual({x: 14, y: 0});
	app.press('left');
	await app.until('the cursor to step to the left', () => app.cursor.x === 13);
	app.press('enter');
	await app.sees('all 18 articles');
	app.press('1');
	await app.sees('newest first');
	app.type(':sort by\r');
	await app.sees('by outlet');
});
