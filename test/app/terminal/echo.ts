import {spawnSync} from 'node:child_process';
import {wantsColor} from '../../../source/app/terminal/colors.ts';
import {openTerminal} from '../../../source/app/terminal/session.ts';

// A tiny full-screen program for tests in a pseudo-terminal: shows its size and the keys that it was given.

const terminal = openTerminal({
	mouse: process.argv.includes('--mouse'),
	colors: wantsColor('auto', process.env, process.stdout),
});
const heard: string[] = [];

const show = (note = 'ready') => {
	const size = `${terminal.columns}×${terminal.rows}`;
	terminal.paint(
		[`\u001B[7m${size}\u001B[27m \u001B[32m${note}\u001B[39m`, ...heard.slice(2 - terminal.rows)].join('\n'),
	);
};

const lend = async (script: string) => {
	const child = await terminal.suspend(() => spawnSync('sh', ['-c', script], {stdio: 'inherit'}));
	show(`child gave ${child.status}`);
};

const commands: Record<string, () => unknown> = {
	q: () => terminal.close(),
	'ctrl-z': () => terminal.stop(),
	'ctrl-l': () => terminal.redraw(),
	t: () => {
		throw new Error('thrown \u001B]0;evil\u0007 on purpose');
	},
	r: () => Promise.reject(new Error('rejected on purpose')),
	f: () => terminal.fail(new Error('failed on purpose')),
	x: () => process.exit(7),
	w: () => process.emitWarning('mind the gap'),
	c: () => terminal.placeCursor({x: 5, y: 1}),
	s: () => lend('echo child asks; read answer; test "$answer" = yes'),
	k: () => lend('trap "exit 3" INT; echo child waits; read answer'),
};

terminal.on('resize', () => show('resized'));
terminal.on('resume', () => show('resumed'));
if (process.argv.includes('--late')) {
	show('deaf');
	let count = 0;
	await new Promise<void>(resolve => {
		process.stdin.on('data', chunk => {
			count += chunk.length;
			if (count >= 4) resolve();
		});
	});
}
terminal.onInput(events => {
	for (const event of events) {
		if (event.type === 'key') heard.push(`<${event.key}>`);
		else if (event.type === 'paste') heard.push(`paste ${JSON.stringify(event.text)}`);
		else heard.push(`${event.action} ${event.button} ${event.x},${event.y}`);
		if (event.type === 'key') commands[event.key]?.();
	}
	show();
});
show();
