import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {styleNames} from '../../source/app/drawing/looks.ts';
import {bindings} from '../../source/app/state/keys/bindings.ts';
import {commands} from '../../source/commands/commands.ts';
import {flagTable, optionOf} from '../../source/commands/flags.ts';
import {documents} from '../../source/scripts/documents.ts';
import {manPage} from '../../source/scripts/man-page.ts';
import {parseSettings} from '../../source/settings/read-settings.ts';
import {exampleFile, settingNames} from '../../source/settings/settings.ts';

const root = new URL('../../', import.meta.url);
const {version, man, files} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const known = {actions: bindings.map(({action}) => action), styles: styleNames};

test.each(documents)('$path says what the program does: npm run docs writes it', ({path, write}) => {
	const written = readFileSync(new URL(path, root), 'utf8');
	expect(written).toBe(write(written, version));
});

describe('the manual page', () => {
	const page = manPage(version);
	const plain = page.replaceAll('\\-', '-');

	test('is installed with the package', () => {
		expect(man).toBe('./newsglass.1');
		expect(files).toContain('newsglass.1');
	});

	test('names every command, option, key and setting', () => {
		for (const {usage} of commands) expect(plain).toContain(usage.replaceAll('…', '...'));
		for (const flag of flagTable) expect(plain).toContain(optionOf(flag));
		for (const {action} of bindings) expect(plain).toContain(`[${action}]`);
		for (const name of settingNames) expect(plain).toContain(`.B ${name}\n`);
	});

	test('is ASCII, and no line of text is a request by accident', () => {
		expect(page).toMatch(/^[\x0a\x20-\x7e]*$/);
		const requests = page.split('\n').filter(line => /^[.']/.test(line));
		expect(requests.filter(line => !/^\.(?:TH|SH|SS|TP|PP|B|BR)\b/.test(line))).toEqual([]);
	});

	test.runIf(isThere('groff'))('renders without a warning', () => {
		const place = new URL('newsglass.1', root).pathname;
		const shown = execFileSync('sh', ['-c', 'groff -ww -man -Tascii -P-cbou "$1" 2>&1', 'sh', place], {
			encoding: 'utf8',
		});
		expect(shown).not.toMatch(/warning|error/i);
		expect(shown).toMatch(/newsglass search QUERY \[FOLDER\.\.\.\]\n +articles that answer a query/);
	});
});

describe('the examples of docs/settings.md', () => {
	const page = readFileSync(new URL('docs/settings.md', root), 'utf8');
	const examples = [...page.matchAll(/```yaml\n([^`]*)```/g)].map(match => match[1]!);

	test.each(examples)('%s', async text => {
		expect((await parseSettings(text, 'example', known)).problems).toEqual([]);
	});

	test('every line of the file to begin with can be used when it is a comment no more', async () => {
		const lines = exampleFile().split('\n');
		const used = lines.filter((_, index) => lines[index - 1]?.startsWith('# ')).map(line => line.replace(/^# /, ''));
		const {settings, problems} = await parseSettings(used.join('\n'), 'example', known);
		expect(problems).toEqual([]);
		expect(Object.keys(settings).sort()).toEqual([...settingNames].sort());
		expect(settings).toMatchObject({color: 'never', mouse: true, pager: 'less -R'});
	});
});

function isThere(program: string): boolean {
	try {
		execFileSync('sh', ['-c', `command -v ${program}`], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
}
