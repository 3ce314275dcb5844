import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The command line that runs the built program on the server, in the project's folder. */
export function remoteNewsglass(args: readonly string[], env: Readonly<Record<string, string>>): string {
	const variables = Object.entries({LANG: 'C.UTF-8', ...env}).map(([name, value]) => quote(`${name}=${value}`));
	const command = [process.execPath, 'dist/cli.js', ...args].map(quote);
	return `cd ${quote(root)} && exec env ${[...variables, ...command].join(' ')}`;
}

export const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
