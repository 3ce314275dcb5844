import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {problemsLine, readPreferences} from '../../source/commands/preferences.ts';

const homes: string[] = [];
afterEach(() => {
	for (const home of homes.splice(0)) rmSync(home, {recursive: true, force: true});
});

/** Preferences from a file that says this. */
function prefer(text: string) {
	const home = mkdtempSync(join(tmpdir(), 'newsglass-preferences-'));
	homes.push(home);
	mkdirSync(join(home, 'newsglass'));
	writeFileSync(join(home, 'newsglass', 'config.yaml'), text);
	return readPreferences({XDG_CONFIG_HOME: home});
}

test('keys, theme and programs are those of the file', async () => {
	const {settings, bindings, problems} = await prefer(
		'keys: {search: [/, ctrl-f], down: n}\ntheme: {base: light, match: bold magenta}\npager: less -R\nascii: on\n',
	);
	expect(bindings.find(({action}) => action === 'search')).toMatchObject({keys: ['/', 'ctrl-f'], shown: '/ Ctrl-F'});
	expect(settings).toMatchObject({pager: 'less -R', ascii: true, theme: {base: 'light'}});
	// Both keys were others' before.
	expect(problems).toHaveLength(2);
	expect(problems[0]).toMatch(/^settings: .* no longer .*\.$/);
});

test('a name that there is not is named with the one that is meant; the rest is used', async () => {
	const {settings, problems} = await prefer('keys: {serch: x}\ntheme: {mach: red}\nmouse: on\n');
	expect(settings.mouse).toBe(true);
	expect(problems.map(line => /Write (\w+)/.exec(line)?.[1])).toEqual(['search', 'match']);
});

test('problems are one line, short enough for a screen', () => {
	const file = '/home/ines/.config/newsglass/config.yaml';
	expect(problemsLine([], file)).toBeNull();
	expect(problemsLine([`${file}: colr: no.`], file)).toBe('config.yaml: colr: no.');
	expect(problemsLine(['a is wrong.', 'b', 'c'], file)).toBe('a is wrong. (+2: newsglass doctor)');
});
