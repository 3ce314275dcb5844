#!/usr/bin/env node
import module from 'node:module';
import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

/** Oldest Node with `node:sqlite` switched on. Checked before anything else is loaded, which older ones could not read. */
const oldest = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
	process.stderr.write(`newsglass needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.\n`);
	process.exitCode = 2;
} else {
	// Compiled code is kept from one start to the next: the first rows are there a tenth sooner. Not in the folder for
	// temporary files, where others could put theirs in its place.
	const {XDG_CACHE_HOME: cache} = process.env;
	module.enableCompileCache?.(join(cache && isAbsolute(cache) ? cache : join(homedir(), '.cache'), 'newsglass/code'));
	const {main} = await import('./commands/main.ts');
	process.exitCode = await main(process.argv.slice(2));
}
