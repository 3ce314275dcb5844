import {spawnSync} from 'node:child_process';

// An interactive shell that starts the program it is given, as somebody at a prompt would.
const [program] = process.argv.slice(2);
const start = `PS1='$ '; "${process.execPath}" "${program}"`;
process.exitCode =
	spawnSync('bash', ['--noprofile', '--norc', '-i'], {
		stdio: 'inherit',
		env: {...process.env, PROMPT_COMMAND: `unset PROMPT_COMMAND; ${start}`, PS1: '$ '},
	}).status ?? 1;
