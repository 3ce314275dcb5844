import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, dirname, join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {editText, NoEditorError} from '../../../source/app/effects/edit-text.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-editor-'));
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** An editor that runs some lines of a shell, with the file as `$1`, and says where that is. */
function editor(script: string): {env: {EDITOR: string}; file: () => string} {
	const path = join(folder, 'editor.sh');
	writeFileSync(path, `#!/bin/sh\nprintf %s "$1" >'${folder}/file'\n${script}\n`);
	chmodSync(path, 0o755);
	return {env: {EDITOR: path}, file: () => readFileSync(join(folder, 'file'), 'utf8')};
}

test('what was there is given, what is written comes back, and the file is gone', async () => {
	const {env, file} = editor('echo more >>"$1"');
	expect(await editText('waves', 'note on Ferries stop', env)).toBe('waves\nmore');
	expect(basename(file())).toBe('note-on-Ferries-stop.txt');
	expect(existsSync(dirname(file()))).toBe(false);
});

test('nobody else can read it', async () => {
	const {env} = editor(`stat -c %a "$1" "$(dirname "$1")" >'${folder}/modes'`);
	await editText('waves', 'note', env);
	expect(readFileSync(join(folder, 'modes'), 'utf8')).toBe('600\n700\n');
});

test('an editor that gives up gives nothing, whatever it wrote', async () => {
	const {env, file} = editor('echo more >>"$1"; exit 1');
	expect(await editText('waves', 'note', env)).toBeNull();
	expect(existsSync(dirname(file()))).toBe(false);
});

test('an emptied file is an empty text', async () => {
	expect(await editText('waves', 'note', editor(': >"$1"').env)).toBe('');
});

test('no editor is an error of its own, and leaves no file', async () => {
	await expect(editText('waves', 'note', {EDITOR: 'no-such-thing-here 2>/dev/null'})).rejects.toThrow(NoEditorError);
});

test.each(['../../etc/passwd', '-rf', '$(touch owned)', '習近平'.repeat(100), '\u001b]0;x\u0007', '...'])(
	'a title like %j makes a name that is one file in the folder, and no option',
	async title => {
		const {env, file} = editor('');
		expect(await editText('', title, env)).toBe('');
		expect(basename(file())).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*\.txt$/u);
		expect(dirname(dirname(file()))).toBe(tmpdir());
	},
);
