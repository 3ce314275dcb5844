// Whatever a command prints as JSON is what docs/schema.json says.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {indexedCorpus} from './sample-corpus.ts';

const root = new URL('../../', import.meta.url);
const program = fileURLToPath(new URL('dist/cli.js', root));
const schema = JSON.parse(readFileSync(new URL('docs/schema.json', root), 'utf8'));
const ajv = new Ajv2020({allErrors: false, allowUnionTypes: true});
ajv.addSchema(schema, 'schema');
const {XDG_CACHE_HOME} = indexedCorpus();
const env = {...process.env, XDG_CACHE_HOME, XDG_DATA_HOME: XDG_CACHE_HOME};

const article = 'corpus/2023-12-31-new-year-greetings.txt';

const commands: [definition: string, args: string[]][] = [
	['analyzedArticle', ['analyze', 'corpus']],
	['analyzedArticle', ['show', 'Xi', 'corpus']],
	['hit', ['search', 'trade outlet:ledger', 'corpus']],
	['facet', ['search', 'trade', 'corpus', '--facets']],
	['entityRow', ['entities', 'corpus']],
	['claimPassage', ['claims', 'corpus']],
	['datePassage', ['timeline', 'corpus', '--publications']],
	['comparison', ['compare', 'corpus']],
	['article', ['export', 'articles', 'corpus', '--format', 'jsonl']],
	['entityRow', ['export', 'entities', 'corpus', '--format', 'jsonl']],
	['claimPassage', ['export', 'claims', 'corpus', '--format', 'jsonl']],
	['datePassage', ['export', 'timeline', 'corpus', '--format', 'jsonl']],
];

function linesOf(args: string[]): string[] {
	const {status, stdout, stderr} = spawnSync(process.execPath, [program, ...args, '--json'], {
		encoding: 'utf8',
		cwd: fileURLToPath(root),
		env,
		maxBuffer: 100_000_000,
	});
	expect(status, stderr).toBe(0);
	return stdout.split('\n').slice(0, -1);
}

describe('every line', () => {
	test.each(commands)('%s: %j', (definition, args) => {
		const validate = ajv.getSchema(`schema#/$defs/${definition}`)!;
		const lines = linesOf(args);
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) {
			const isValid = validate(JSON.parse(line));
			expect(validate.errors, line.slice(0, 300)).toBeNull();
			expect(isValid).toBe(true);
		}
	});

	test('decisions', () => {
		spawnSync(process.execPath, [program, 'annotate', 'corpus', 'star', article], {cwd: fileURLToPath(root), env});
		const validate = ajv.getSchema('schema#/$defs/decision')!;
		for (const line of [...linesOf(['annotate', 'corpus', 'list']), ...linesOf(['export', 'decisions', 'corpus'])]) {
			expect(validate(JSON.parse(line)), line).toBe(true);
		}
	});
});

test('a line that lacks something is refused', () => {
	const validate = ajv.getSchema('schema#/$defs/entityRow')!;
	const [line] = linesOf(['entities', 'corpus', '--limit', '1']);
	const {aliases: _, ...row} = JSON.parse(line!);
	expect(validate(row)).toBe(false);
	expect(validate({...row, aliases: ['Xi'], type: 'planet'})).toBe(false);
});
