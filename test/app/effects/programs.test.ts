import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {copySequence, saveCopy} from '../../../source/app/effects/clipboard.ts';
import {openIn} from '../../../source/app/effects/programs.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-programs-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** A command line that writes its arguments and its input into a file. */
function recorder(): {command: string; recorded: () => string} {
	const file = join(folder, 'recorded');
	const script = join(folder, 'record.sh');
	writeFileSync(script, `printf '%s\\n' "$@" >'${file}'; cat >>'${file}'`);
	return {command: `sh ${script} --flag`, recorded: () => readFileSync(file, 'utf8')};
}

test('the pager is given the text, and may be a command line', async () => {
	const {command, recorded} = recorder();
	await openIn({type: 'open-in', program: 'pager', what: ['waves\n']}, {PAGER: command});
	expect(recorded()).toBe('--flag\nwaves\n');
});

test('what comes from outside is an argument and never read by a shell', async () => {
	const {command, recorded} = recorder();
	const address = 'https://news.example/$(touch owned)?a=1&b=`x`;"\'';
	await openIn({type: 'open-in', program: 'browser', what: [address]}, {BROWSER: `${command} </dev/null`});
	expect(recorded()).toBe(`--flag\n${address}\n`);
});

test.each([
	['a file as an address', 'file:///etc/passwd', {BROWSER: 'true'}, /Not an address/],
	['an option as an address', '--help', {BROWSER: 'true'}, /Not an address/],
	['no browser', 'https://news.example/', {}, /\$BROWSER is not set.*https:\/\/news\.example\//],
	[
		'a browser that is not there',
		'https://news.example/',
		{BROWSER: 'no-such-thing-here 2>/dev/null'},
		/set \$BROWSER/,
	],
])('%s is refused', async (_, what, env, message) => {
	await expect(openIn({type: 'open-in', program: 'browser', what: [what]}, env)).rejects.toThrow(message);
});

test('a text that is too long for OSC 52 is saved where only its owner reads it', async () => {
	const long = 'wave '.repeat(20_000);
	expect(copySequence('wave', {})).toBe('\u001b]52;c;d2F2ZQ==\u0007');
	expect(copySequence(long, {})).toBeNull();
	const path = await saveCopy(long, {XDG_STATE_HOME: join(folder, 'state')});
	expect(path).toBe(join(folder, 'state/newsglass/copied.txt'));
	expect(readFileSync(path, 'utf8')).toBe(long);
});

test('tmux and screen hand on what is copied', () => {
	const sequence = '\u001b]52;c;d2F2ZQ==\u0007';
	expect(copySequence('wave', {TMUX: '/tmp/tmux,1,0'})).toBe(`${sequence}\u001bPtmux;\u001b${sequence}\u001b\\`);
	expect(copySequence('wave', {TERM: 'tmux-256color'})).toContain('\u001bPtmux;');
	expect(copySequence('wave', {STY: '1.pts'})).toBe(`\u001bP${sequence}\u001b\\`);
	// screen cuts its strings off at 768 bytes.
	const parts = copySequence('x'.repeat(3000), {STY: '1.pts'})!.split('\u001b\\');
	expect(parts.length).toBeGreaterThan(5);
	expect(Math.max(...parts.map(part => part.length))).toBeLessThanOrEqual(760);
});
