import {mkdir, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** What terminals take by OSC 52 at the least; some drop the whole of a longer one. */
const largestCopy = 100_000;

/**
 * The sequence that puts a text on the clipboard of the terminal that the user sits at, over any number of SSH hops.
 *
 * @returns `null` where the text is too long for it.
 */
export function copySequence(text: string): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	return encoded.length > largestCopy ? null : `\u001b]52;c;${encoded}\u0007`;
}

/** Saves what is too long to be copied, over what was saved before. @returns The file's path. */
export async function saveCopy(text: string, env: Readonly<Record<string, string | undefined>> = process.env) {
	const {XDG_STATE_HOME: home} = env;
	const folder = join(home && isAbsolute(home) ? home : join(homedir(), '.local/state'), 'newsglass');
	const path = join(folder, 'copied.txt');
	await mkdir(folder, {recursive: true, mode: 0o700});
	await writeFile(path, text, {mode: 0o600});
	return path;
}
