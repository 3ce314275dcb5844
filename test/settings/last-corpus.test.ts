import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {readLastCorpus, writeLastCorpus} from '../../source/settings/last-corpus.ts';

let home: string;
let environment: {XDG_STATE_HOME: string};
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'newsglass-last-'));
	environment = {XDG_STATE_HOME: join(home, 'state')};
});
afterEach(() => rmSync(home, {recursive: true, force: true}));

test('what was opened last is known the next time, by its real path', () => {
	expect(readLastCorpus(environment)).toBeNull();
	const folder = join(home, 'articles');
	mkdirSync(folder);
	symlinkSync(folder, join(home, 'link'));
	expect(writeLastCorpus([join(home, 'link')], environment)).toBe(true);
	expect(readLastCorpus(environment)).toEqual([folder]);
	rmSync(folder, {recursive: true});
	expect(readLastCorpus(environment)).toBeNull();
});

test.each(['', '[]', '{"0":"/"}', '["relative"]', '[7]', '["/", null]'])('%j names no corpus', text => {
	mkdirSync(join(home, 'state/newsglass'), {recursive: true});
	writeFileSync(join(home, 'state/newsglass/last-corpus.json'), text);
	expect(readLastCorpus(environment)).toBeNull();
});
