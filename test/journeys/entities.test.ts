import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {type App, launch} from './driver.ts';
import {allRead, corpus, indexedCorpus} from './sample-corpus.ts';

const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const indexed = indexedCorpus();

let app: App;
let data: string;
beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'newsglass-entities-'));
});
afterEach(async () => {
	await app.close();
	rmSync(data, {recursive: true, force: true});
});

/** The people that the command line knows. */
function people(cache: string): string[] {
	const env = {...process.env, XDG_DATA_HOME: data, XDG_CACHE_HOME: cache};
	const args = [program, 'entities', corpus, '--type', 'person', '--json'];
	const {stdout} = spawnSync(process.execPath, args, {encoding: 'utf8', env});
	return stdout
		.split('\n')
		.slice(0, -1)
		.map(line => JSON.parse(line).name);
}

test('what is decided about entities shows at once, in commands, and after everything was read anew', async () => {
	app = await launch({args: [corpus], env: {...indexed, XDG_DATA_HOME: data}, columns: 160, rows: 45});
	await app.sees(allRead);
	app.press('E');
	await app.sees(/▌ +Xi Jinping {2}Xi/);
	app.press('R', 'ctrl-u');
	app.type('Chairman Xi');
	app.press('enter');
	await app.sees(/▌ +Chairman Xi {2}Xi/);
	app.press('j', 'm');
	await app.sees('Vladimir Putin is the same as');
	app.type('sullivn');
	await app.sees(/Jake Sullivan \(\d+\)/);
	app.press('enter');
	await app.sees('Vladimir Putin is now part of Jake Sullivan');
	await app.sees(/▌ +Jake Sullivan {2}Vladimir Put/);
	app.press('u');
	await app.sees(/ Vladimir Putin {2}Putin/);
	app.press('g', 'f');
	await app.sees('entity:"Chairman Xi"');
	app.press('q', 'q', 'q');

	expect(people(indexed.XDG_CACHE_HOME)).toEqual(
		expect.arrayContaining(['Chairman Xi', 'Vladimir Putin', 'Jake Sullivan']),
	);
	expect(people(join(data, 'another cache'))).toEqual(people(indexed.XDG_CACHE_HOME));
});
