import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parseSettings, readSettings, settingsPlace} from '../../source/settings/read-settings.ts';
import {defaultSettings, exampleFile, settingNames, settingTable} from '../../source/settings/settings.ts';

const known = {actions: ['search', 'quit', 'open'], styles: ['match', 'person']};
const read = (text: string) => parseSettings(text, 'config.yaml', known);

test('what is set is used, and the rest is as usual', async () => {
	const {settings, problems} = await read(`
# mine
color: never
ascii: on
mouse: true
theme: {base: light, match: bold yellow on black, person: bright-cyan}
keys:
  search: [/, Ctrl-F, "?"]
  quit: Q
  open: []
pager: less -R
browser:
limits: {file: 200 MB, unpacked: 1.5 gb, depth: 2, seconds: 90}
`);
	expect(problems).toEqual([]);
	expect(settings).toEqual({
		limits: {file: 200_000_000, unpacked: 1_500_000_000, depth: 2, seconds: 90},
		color: 'never',
		ascii: true,
		mouse: true,
		theme: {
			base: 'light',
			styles: new Map([
				['match', '1;33;40'],
				['person', '96'],
			]),
		},
		keys: new Map([
			['search', ['/', 'ctrl-f', '?']],
			['quit', ['Q']],
			['open', []],
		]),
		pager: 'less -R',
		browser: null,
	});
});

test.each([
	['color: blue', 'color: "blue" is not understood. Write auto, always or never.'],
	['colour: never', 'colour: there is no such setting. Write color.'],
	['warp: 9', `warp: there is no such setting. There are ${settingNames.join(', ')}.`],
	['ascii: maybe', 'ascii: "maybe" is not understood. Write on or off.'],
	['ascii: 1', 'ascii: 1 is not understood. Write on or off.'],
	['pager: [less]', 'pager: a list is not understood. Write a command, such as "less -R".'],
	['pager: "a\\nb"', 'pager: "a b" is not understood. Write a command on one line, without control characters.'],
	['theme: solarized', /^theme: "solarized" is not understood\. Write dark, light, contrast, none, or a table/],
	['theme: {base: grey}', 'theme.base: "grey" is not understood. Write dark, light, contrast, none.'],
	['theme: {matches: red}', 'theme.matches: there is no such style. Write match.'],
	['theme: {match: yelow}', 'theme.match: "yelow" is no look. Write yellow.'],
	['theme: {match: on}', /^theme\.match: "on" is no look\. Write a colour such as/],
	['theme: {match: 33}', /^theme\.match: 33 is no look/],
	['keys: [q]', /^keys: a list is not understood\. Write a table/],
	['keys: {serch: /}', 'keys.serch: there is no such action. Write search.'],
	['keys: {search: ~}', 'keys.search: null is no key. Write it in quotes, such as "~" or "-".'],
	['keys: {search: ctrl-m}', 'keys.search: "ctrl-m" is no key. Terminals send the same for enter: write that.'],
	['keys: {search: [ctrl-ctrl]}', /^keys\.search: "ctrl-ctrl" is no key\. Write a character/],
	['limits: {file: big}', 'limits.file: "big" is not understood. Write a size up to 2 GB, such as 200 MB.'],
	['limits: {file: 9 GB}', /^limits\.file: "9 GB" is not understood/],
	['limits: {depth: -1}', 'limits.depth: -1 is not understood. Write a whole number from 0 to 20.'],
	['limits: {size: 1}', 'limits.size: there is no such limit. Write one of file, unpacked, depth, seconds.'],
	['- color', 'these are no settings. Write one a line, such as color: never.'],
	['never', 'these are no settings. Write one a line, such as color: never.'],
])('%j: %s', async (text, expected) => {
	const {settings, problems} = await read(text);
	expect(problems.length).toBe(1);
	const problem = problems[0]!.replace(/^config\.yaml: /, '');
	if (typeof expected === 'string') expect(problem).toBe(expected);
	else expect(problem).toMatch(expected);
	expect({...settings, keys: new Map()}).toEqual(defaultSettings());
});

test('a problem leaves the rest alone', async () => {
	const {settings, problems} = await read(
		'color: blue\nascii: on\ntheme: {match: no, person: red}\nkeys: {search: [ctrl-m, f], quit: ctrl-i}',
	);
	expect(problems.length).toBe(4);
	expect(settings.ascii).toBe(true);
	expect([...settings.theme.styles]).toEqual([['person', '31']]);
	expect([...settings.keys]).toEqual([['search', ['f']]]);
});

test('broken YAML is named with its line, and what stands before it is used', async () => {
	const {settings, problems} = await read('ascii: on\ncolor: never\npager: "less\n');
	expect(problems[0]).toMatch(/^config\.yaml, line \d: this is not valid YAML \(/);
	expect(settings).toMatchObject({ascii: true, color: 'never'});
});

test.each([
	[
		'aliases that multiply',
		`a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join()}]`).join('\n')}`,
	],
	['nesting', `color: ${'['.repeat(20_000)}`],
	[
		'names of objects',
		'__proto__: {ascii: on}\nconstructor: 1\ntoString: 2\nkeys: {__proto__: [x]}\ntheme: {__proto__: red}',
	],
	['escape sequences', '"\\e]52;c;eA==\\a": 1\ncolor: "\\e[2J\\u202E"\nkeys: {"\\e[31m": "\\e"}'],
	['other tags', 'color: !!js/function "function(){}"\nascii: !!binary aGk='],
	['keys in keys', '? '.repeat(10_000)],
	['zeros', '\0'.repeat(1000)],
	['many problems', Array.from({length: 1000}, (_, index) => `x${index}: 1`).join('\n')],
])('hostile: %s', async (_, text) => {
	const {settings, problems} = await read(text);
	expect(problems.length).toBeGreaterThan(0);
	expect(problems.length).toBeLessThanOrEqual(21);
	for (const problem of problems) expect(problem).not.toMatch(/[\x00-\x1f\x7f-\x9f\u202e]/);
	expect(settings).toMatchObject({color: 'auto', ascii: false, keys: new Map()});
});

test('anything at all is read without a crash', async () => {
	const value = fc.json({maxDepth: 2});
	const text = fc.oneof(
		fc.string({unit: 'binary'}),
		fc
			.array(fc.tuple(fc.constantFrom(...settingNames), value), {maxLength: 4})
			.map(rows => rows.map(([name, json]) => `${name}: ${json}`).join('\n')),
	);
	await fc.assert(
		fc.asyncProperty(text, async given => {
			const {settings, problems} = await read(given);
			expect(Object.keys(settings)).toEqual(settingNames);
			for (const problem of problems) expect(problem).not.toContain('\n');
		}),
	);
});

test('the examples of the documents are settings without problems', async () => {
	expect(await read(exampleFile())).toEqual({settings: defaultSettings(), problems: []});
	const examples = Object.values(settingTable).map(({example}) => example);
	const {settings, problems} = await parseSettings(examples.join('\n'), 'config.yaml');
	expect(problems).toEqual([]);
	for (const name of settingNames) expect(settings[name]).not.toEqual(defaultSettings()[name]);
});

test('the file is in the configuration folder, and need not be there', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-settings-'));
	const environment = {XDG_CONFIG_HOME: folder};
	const place = settingsPlace(environment);
	const usual = {settings: defaultSettings(), problems: []};
	try {
		expect(place).toBe(join(folder, 'newsglass', 'config.yaml'));
		expect(await readSettings(environment)).toEqual(usual);
		expect(await readSettings({XDG_CONFIG_HOME: join(folder, 'nowhere')})).toEqual(usual);
		mkdirSync(place, {recursive: true});
		expect((await readSettings(environment)).problems).toEqual([expect.stringContaining('it is a folder')]);
		rmSync(dirname(place), {recursive: true});
		mkdirSync(dirname(place));
		writeFileSync(place, '\ufeffascii: on\r\ncolor: always\r\n');
		expect(await readSettings(environment)).toMatchObject({settings: {ascii: true, color: 'always'}, problems: []});
		writeFileSync(place, `# ${'x'.repeat(31_000)}\nascii: on\n`);
		expect((await readSettings(environment)).problems).toEqual([expect.stringContaining('larger than 30 kB')]);
	} finally {
		rmSync(folder, {recursive: true});
	}
});
