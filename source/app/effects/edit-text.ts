import {rmSync} from 'node:fs';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runEditor} from './programs.ts';

/** No editor could be started. The message is for the reader. */
export class NoEditorError extends Error {
	override readonly name = 'NoEditorError';
}

/**
 * Lets the reader edit a text in $VISUAL or $EDITOR, in a file that nobody else can read and that is removed afterwards,
 * also where the program ends meanwhile.
 *
 * @param name What the text is, in words: editors show the name of the file.
 * @returns What was written; `null` where the editor ended with another exit code than 0, as vi does by `:cq`.
 * @throws NoEditorError
 */
export async function editText(
	text: string,
	name: string,
	env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
	const folder = await mkdtemp(join(tmpdir(), 'newsglass-'));
	const remove = () => rmSync(folder, {recursive: true, force: true});
	process.once('exit', remove);
	try {
		const path = join(folder, `${fileName(name)}.txt`);
		await writeFile(path, text === '' ? '' : `${text}\n`, {mode: 0o600, flag: 'wx'});
		const code = await runEditor([path], env).catch((error: Error) => {
			throw new NoEditorError(error.message);
		});
		return code === 0 ? (await readFile(path, 'utf8')).trimEnd() : null;
	} finally {
		process.off('exit', remove);
		remove();
	}
}

/** Letters and digits of the words, so that no file system and no editor takes one of them for something else. */
function fileName(words: string): string {
	const plain = words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	// File systems take 255 bytes; a letter has up to four.
	return [...plain].slice(0, 50).join('') || 'text';
}
