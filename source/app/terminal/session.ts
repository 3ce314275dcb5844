import {holdStderr} from './held-stderr.ts';
import {createInputReader} from './input-reader.ts';
import {escapeTimeout} from './keys.ts';
import {enterModes, leaveModes, mouseMode} from './modes.ts';
import {createPainter} from './paint.ts';
import type {Terminal, TerminalOptions} from './terminal.ts';
import {watchWaysOut} from './ways-out.ts';

/**
 * Resolves when signals that came by now have been handled. A Ctrl-C meant for a child program reaches us as well; after
 * `spawnSync` it is still waiting to be read, in the part of the event loop that comes before the second `setImmediate`.
 */
async function pendingSignals(): Promise<void> {
	await new Promise(setImmediate);
	await new Promise(setImmediate);
}

/** How long a process group may take to stop, in ms, before it is taken for one that nobody could continue. */
const stopPatience = 200;

/**
 * Opens the full screen: raw mode, alternate screen, bracketed paste, hidden cursor. The terminal is given back on every
 * way out of the program. Asks the terminal nothing, and needs no Ink: `paint` works at once, and keys are kept until
 * somebody takes them.
 */
export function openTerminal({
	stdin = process.stdin,
	stdout = process.stdout,
	env = process.env,
	mouse = false,
	colors = true,
	host = process,
}: TerminalOptions = {}): Terminal {
	const size = () => ({columns: stdout.columns || 80, rows: stdout.rows || 24});
	const painter = createPainter({...size(), colors});
	const reader = createInputReader(stdin, escapeTimeout(env));
	const handlers = {resize: new Set<() => void>(), resume: new Set<() => void>()};
	/** `ours`: we draw and read. `lent`: a child program does. `stopped`: the shell does, until it continues us. */
	let state: 'ours' | 'lent' | 'stopped' | 'closed' = 'stopped';
	let isMouseOn = mouse;
	let latest: string | undefined;
	let isLineFull = false;
	let heldStderr: {release(): void} | undefined;

	const write = (text: string) => {
		if (text !== '' && stdout.writable) isLineFull = !stdout.write(text);
	};
	const paintLatest = () => {
		if (state === 'ours' && !isLineFull && latest !== undefined) write(painter.paint(latest));
	};
	const onDrain = () => {
		isLineFull = false;
		paintLatest();
	};
	const onResize = () => {
		painter.resize(size().columns, size().rows);
		for (const handler of handlers.resize) handler();
	};
	const setRawMode = (isRaw: boolean) => {
		try {
			stdin.setRawMode?.(isRaw);
		} catch {
			// The line is dead: there is nothing left to set.
		}
	};

	const take = () => {
		state = 'ours';
		setRawMode(true);
		heldStderr ??= holdStderr(host.stderr);
		write(enterModes({mouse: isMouseOn}));
		painter.forget();
		reader.start();
		host.on('SIGTSTP', stop);
		paintLatest();
	};
	const giveBack = (next: 'lent' | 'stopped' | 'closed', farewell: string) => {
		const wasOurs = state === 'ours';
		// Said first: setting the mode of a dead line tells of its death at once, which leads here again.
		state = next;
		if (wasOurs) {
			reader.stop();
			host.off('SIGTSTP', stop);
			write(farewell);
			setRawMode(false);
		}
		if (farewell !== '') {
			heldStderr?.release();
			heldStderr = undefined;
		}
	};
	const resume = () => {
		if (state === 'closed') return;
		// After a stop from outside the shell may have set modes of its own: all are set again.
		if (state === 'ours') giveBack('stopped', '');
		take();
		// A size that changed while we were away was announced to others.
		host.emit('SIGWINCH', 'SIGWINCH');
		for (const handler of handlers.resume) handler();
	};
	const onContinue = () => {
		if (state !== 'lent') resume();
	};
	const stop = () => {
		if (state !== 'ours') return;
		giveBack('stopped', leaveModes());
		host.kill(0, 'SIGTSTP');
		// The kernel does not stop a group that no shell watches over; then there is nobody to continue it either.
		setTimeout(() => {
			if (state === 'stopped') resume();
		}, stopPatience);
	};
	const close = (farewell = leaveModes()) => {
		giveBack('closed', farewell);
		waysOut.dispose();
		host.off('SIGCONT', onContinue);
		stdout.off('resize', onResize);
		stdout.off('drain', onDrain);
	};

	const waysOut = watchWaysOut({
		restore: () => close(),
		abandon: () => close(''),
		isLent: () => state === 'lent',
		stdin,
		stdout,
		host,
	});
	host.on('SIGCONT', onContinue);
	stdout.on('resize', onResize);
	stdout.on('drain', onDrain);
	take();

	return {
		get columns() {
			return size().columns;
		},
		get rows() {
			return size().rows;
		},
		paint(frame) {
			latest = frame;
			paintLatest();
		},
		placeCursor: painter.placeCursor,
		redraw() {
			painter.forget();
			paintLatest();
		},
		send(sequence) {
			if (state === 'ours') write(sequence);
		},
		setMouse(isOn) {
			isMouseOn = isOn;
			if (state === 'ours') write(mouseMode(isOn));
		},
		onInput: reader.onInput,
		on(event, handler) {
			handlers[event].add(handler);
			return () => handlers[event].delete(handler);
		},
		async suspend(run) {
			if (state !== 'ours') throw new Error('The terminal is not ours to lend: it is lent, stopped or closed.');
			giveBack('lent', leaveModes());
			try {
				return await run();
			} finally {
				await pendingSignals();
				resume();
			}
		},
		stop,
		fail: waysOut.fail,
		close: () => close(),
	};
}
