#!/usr/bin/env node
/** Oldest Node with `node:sqlite` switched on. Checked before anything else is loaded, which older ones could not read. */
const oldest = [22, 13] as const;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
	process.stderr.write(`newsglass needs Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.\n`);
	process.exitCode = 2;
} else {
	const {main} = await import('./commands/main.ts');
	process.exitCode = await main(process.argv.slice(2));
}
