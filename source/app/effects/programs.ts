import {type SpawnOptions, spawn} from 'node:child_process';
import {resolve} from 'node:path';
import type {Effect} from '../state/message.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the settings name; `null` where the environment decides. */
export interface Programs {
	pager: string | null;
	browser: string | null;
}

/** Carries the shell's own "not found" and "not executable" exit codes. */
const notFound = [126, 127];

/**
 * Shows a text in the reader's pager, or $PAGER, files in $VISUAL or $EDITOR, addresses one after the other in the
 * reader's browser, or $BROWSER. The program has the terminal meanwhile.
 *
 * @throws Error where it cannot be started, or where no browser is set. Its message is for the reader.
 */
export async function openIn(
	{program, what}: Extract<Effect, {type: 'open-in'}>,
	env: Env = process.env,
	{pager, browser}: Programs = {pager: null, browser: null},
): Promise<void> {
	if (program === 'pager') await run(pager ?? (env.PAGER || 'less'), 'PAGER', {input: what.join('')});
	else if (program === 'editor') await runEditor(what, env);
	else await browse(what, browser ?? env.BROWSER);
}

async function browse(addresses: readonly string[], browser: string | undefined): Promise<void> {
	const wrong = addresses.find(address => !/^https?:\/\//i.test(address));
	if (wrong !== undefined) throw new Error(`Not an address that a browser takes: ${wrong}`);
	if (!browser) throw new Error(`$BROWSER is not set, nor browser in the settings; copy the address: ${addresses[0]}`);
	for (const address of addresses) await run(browser, 'BROWSER', {words: [address]});
}

/**
 * Opens files in $VISUAL or $EDITOR.
 *
 * @returns The exit code of the editor.
 * @throws Error where it cannot be started. Its message is for the reader.
 */
export async function runEditor(paths: readonly string[], env: Env = process.env): Promise<number> {
	return run(env.VISUAL || env.EDITOR || 'vi', 'EDITOR', {words: paths.map(path => resolve(path))});
}

/** What a variable names may be a command line; the words come from outside, and no shell ever reads them. */
async function run(command: string, variable: string, {input, words = []}: {input?: string; words?: string[]}) {
	const code = await shell([words.length === 0 ? command : `${command} "$@"`, 'sh', ...words], input);
	if (notFound.includes(code))
		throw new Error(
			`${command} could not be started: set $${variable}${variable === 'EDITOR' ? '' : ` or ${variable.toLowerCase()} in the settings`}`,
		);
	return code;
}

/** Waits for Enter on the terminal, because what the command printed is gone with the next frame. */
const thenWait = `
sh -c "$1"
code=$?
printf '\\n[%s] Enter: back to newsglass ' "$code" >/dev/tty
read -r line </dev/tty
`;

/** Gives a text to a command line of the reader's, and shows what it prints until Enter is pressed. */
export async function pipeTo({command, text}: Extract<Effect, {type: 'pipe'}>): Promise<void> {
	await shell([thenWait, 'sh', command], text);
}

/** Runs `sh -c` with these arguments, with `input` as its stdin where there is one. @returns The exit code. */
function shell(args: string[], input: string | undefined): Promise<number> {
	const stdio: SpawnOptions['stdio'] = [input === undefined ? 'inherit' : 'pipe', 'inherit', 'inherit'];
	return new Promise((done, reject) => {
		const child = spawn('sh', ['-c', ...args], {stdio});
		child.on('error', reject);
		child.on('exit', code => done(code ?? 0));
		// Whoever ends before all is read closes the pipe: that is no error.
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
	});
}
