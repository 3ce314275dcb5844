import {mkdir, writeFile} from 'node:fs/promises';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** What terminals take by OSC 52 at the least; some drop the whole of a longer one. */
const largestCopy = 100_000;

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The sequence that puts a text on the clipboard of the terminal that the user sits at, over any number of SSH hops.
 *
 * @returns `null` where the text is too long for it.
 */
export function copySequence(text: string, env: Env = process.env): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	if (encoded.length > largestCopy) return null;
	const sequence = `\u001b]52;c;${encoded}\u0007`;
	// tmux takes the sequence itself with `set-clipboard on`, and hands on what is wrapped with `allow-passthrough on`.
	if (env.TMUX || /^tmux/.test(env.TERM ?? '')) return sequence + throughTmux(sequence);
	return env.STY ? throughScreen(sequence) : sequence;
}

/** tmux hands on what stands in a device control string of its own, with every ESC doubled. */
const throughTmux = (sequence: string) => `\u001bPtmux;${sequence.replaceAll('\u001b', '\u001b\u001b')}\u001b\\`;

/** screen hands on what stands in device control strings; it drops the rest of those longer than 768 bytes. */
const throughScreen = (sequence: string) =>
	(sequence.match(/.{1,700}/gs) ?? []).map(part => `\u001bP${part}\u001b\\`).join('');

/** Saves what is too long to be copied, over what was saved before. @returns The file's path. */
export async function saveCopy(text: string, env: Env = process.env) {
	const {XDG_STATE_HOME: home} = env;
	const folder = join(home && isAbsolute(home) ? home : join(homedir(), '.local/state'), 'newsglass');
	const path = join(folder, 'copied.txt');
	await mkdir(folder, {recursive: true, mode: 0o700});
	await writeFile(path, text, {mode: 0o600});
	return path;
}
