// Every code block of the documents is run, or read by what it is for.
import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {type Block, blocksOf, documents, isShown, root, setUpDesk} from './blocks.ts';

const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {scripts: Record<string, string>};
const desk = setUpDesk(join(root, 'dist/cli.js'), ['corpus']);
afterAll(() => rmSync(desk.folder, {recursive: true, force: true}));

/** What cannot be run inside of itself is looked up: `npm test` runs this. */
function checkNpm(line: string): void {
	for (const command of line.split('&&').map(part => part.trim())) {
		const [, name] = /^npm (?:run )?(?:--silent )?(\S+)/.exec(command) ?? [];
		if (name === undefined) expect.fail(`not an npm command: ${command}`);
		if (name !== 'ci' && name !== 'install') expect(Object.keys(scripts)).toContain(name);
	}
}

function runShell(text: string): string {
	const lines = text.split('\n');
	const [npm, own] = [lines.filter(line => line.startsWith('npm ')), lines.filter(line => !line.startsWith('npm '))];
	for (const line of npm) checkNpm(line);
	return own.join('\n').trim() === '' ? '' : desk.shell(own.join('\n'));
}

const readers: Record<string, (text: string) => void> = {
	json: text => JSON.parse(text),
	jsonl: text => text.split('\n').forEach(line => void JSON.parse(line)),
	yaml: text => {
		for (const document of parseAllDocuments(text)) expect('errors' in document ? document.errors : []).toEqual([]);
	},
	ts: text => {
		desk.write('example.ts', text.replace("'newsglass'", `'${join(root, 'dist/newsglass.js')}'`));
		desk.shell('node example.ts');
	},
};

const others = documents.filter(path => !path.startsWith('docs/how-to/') && blocksOf(path).length > 0);

describe.each(others)('%s', path => {
	test('its blocks run', {timeout: 120_000}, () => {
		let before: Block | null = null;
		let printed = '';
		for (const block of blocksOf(path)) {
			const {place, language, text} = block;
			if (language === 'sh') printed = runShell(text);
			else if (readers[language] !== undefined) {
				try {
					readers[language](text);
				} catch (error) {
					throw new Error(`${place}: ${(error as Error).message}`);
				}
			} else if (language !== 'text') expect.fail(`${place}: a block of ${language || 'nothing'} is not run`);
			else if (before?.language === 'sh' && printed !== '') {
				expect(isShown(text, printed), `${place} shows what is printed:\n${printed}`).toBe(true);
			}
			before = block;
		}
	});
});
