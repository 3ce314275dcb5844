// The code blocks of the documents, and what runs them.
import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface Block {
	/** File and line, for people. */
	place: string;
	/** What stands behind the opening marks; empty where nothing does. */
	language: string;
	text: string;
}

/** All documents, by their paths from the root. */
export const documents: readonly string[] = ['README.md', ...globSync('docs/**/*.md', {cwd: root})].sort();

export function blocksOf(path: string): Block[] {
	const lines = readFileSync(join(root, path), 'utf8').split('\n');
	const blocks: Block[] = [];
	let open: {block: Block; lines: string[]} | null = null;
	for (const [index, line] of lines.entries()) {
		const mark = /^```(\S*)/.exec(line);
		if (open !== null && mark !== null) {
			blocks.push({...open.block, text: open.lines.join('\n')});
			open = null;
		} else if (open !== null) open.lines.push(line);
		else if (mark !== null) open = {block: {place: `${path}:${index + 1}`, language: mark[1]!, text: ''}, lines: []};
	}
	return blocks;
}

/** A folder in which a reader of the documents might stand, with a `newsglass` of its own and empty XDG folders. */
export interface Desk {
	folder: string;
	/** Runs lines of a shell one after the other. @returns What they printed, on both streams. Throws where one fails. */
	shell(script: string): string;
	apply(patch: string): void;
	write(name: string, text: string): void;
}

/** @param program What `newsglass` runs. */
export function setUpDesk(program: string, files: readonly string[]): Desk {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-docs-'));
	for (const name of files) cpSync(join(root, name), join(folder, name), {recursive: true});
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
	const bin = join(folder, '.bin');
	mkdirSync(bin);
	const starter = join(bin, 'newsglass');
	writeFileSync(starter, `#!/bin/sh\nexec '${process.execPath}' '${resolve(folder, program)}' "$@"\n`);
	chmodSync(starter, 0o755);
	const home = join(folder, '.home');
	const env = {
		...process.env,
		PATH: [bin, join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
		XDG_CACHE_HOME: join(home, 'cache'),
		XDG_CONFIG_HOME: join(home, 'config'),
		XDG_DATA_HOME: join(home, 'data'),
		XDG_STATE_HOME: join(home, 'state'),
		NO_COLOR: '1',
	};
	return {
		folder,
		shell(script) {
			const {status, stdout, stderr} = spawnSync('sh', ['-e', '-c', script], {cwd: folder, env, encoding: 'utf8'});
			if (status !== 0) throw new Error(`Exit code ${status}:\n${script}\n${stdout}${stderr}`);
			return stdout + stderr;
		},
		apply: patch => void execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {cwd: folder, input: `${patch}\n`}),
		write: (name, text) => writeFileSync(join(folder, name), text),
	};
}

/** Whether a text is what a document shows; `…` in it stands for anything. */
export function isShown(shown: string, printed: string): boolean {
	const parts = shown.split('…').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(parts.join('[\\s\\S]*?')).test(printed);
}
