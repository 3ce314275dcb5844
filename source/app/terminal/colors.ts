import {isatty} from 'node:tty';

type Env = Readonly<Record<string, string | undefined>>;
type Stream = {readonly isTTY?: boolean | undefined};

export type ColorChoice = 'auto' | 'always' | 'never';

/** No full screen here: nobody sees it or nobody types, or the terminal can do nothing but print. */
export function isPlain(env: Env, stdout: Stream, stdin: Stream = {isTTY: isatty(0)}): boolean {
	return stdout.isTTY !== true || stdin.isTTY !== true || env.TERM === 'dumb';
}

/**
 * Whether colours may be written. `--color=always` and `never` decide; else NO_COLOR (https://no-color.org: set and not
 * empty), then FORCE_COLOR, then whether the output is a terminal that can show colours. How many it shows does not
 * matter: the 16 of its own palette are all that is used. COLORTERM is not asked: SSH drops it.
 */
export function wantsColor(choice: ColorChoice, env: Env, stdout: Stream): boolean {
	if (choice !== 'auto') return choice === 'always';
	if (env.NO_COLOR) return false;
	const forced = env.FORCE_COLOR;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	const isMonochrome = /^(?:vt\d+|.*-m(?:ono)?)$/.test(env.TERM ?? '');
	return stdout.isTTY === true && env.TERM !== 'dumb' && !isMonochrome;
}
