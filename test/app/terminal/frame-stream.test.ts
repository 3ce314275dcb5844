import {afterEach, expect, test, vi} from 'vitest';
import {createFrameStream} from '../../../source/app/terminal/frame-stream.ts';
import {type FakeTty, openFakeTty} from './fake-tty.ts';
import {createReplay} from './replay.ts';

// chalk, which Ink styles text with, decides when it is loaded.
vi.stubEnv('FORCE_COLOR', '1');
const {Box, render, Text} = await import('ink');
const {createElement} = await import('react');
vi.unstubAllEnvs();

let tty: FakeTty;
let unmount = () => {};
afterEach(() => {
	unmount();
	tty.terminal.close();
});

const page = (title: string) =>
	createElement(
		Box,
		{flexDirection: 'column', borderStyle: 'single', height: 4},
		createElement(Text, {inverse: true}, title),
		createElement(Text, {color: 'red'}, 'red'),
	);
const options = {debug: true, interactive: true, exitOnCtrlC: false, patchConsole: false};

test('Ink paints through it, and only what changed is written', async () => {
	tty = openFakeTty();
	const ink = render(page('one'), {stdout: createFrameStream(tty.terminal), ...options});
	unmount = ink.unmount;
	const replay = await createReplay(20, 4);
	await replay.write(tty.written.join(''));
	expect(replay.lines()).toEqual([
		'┌──────────────────┐',
		'│one               │',
		'│red               │',
		'└──────────────────┘',
	]);
	const count = tty.written.length;
	ink.rerender(page('two'));
	expect(tty.written.slice(count)).toEqual(['\u001B[2;2H\u001B[7mtwo\u001B[m']);
});

test('Ink follows a resize', async () => {
	tty = openFakeTty();
	unmount = render(page('one'), {stdout: createFrameStream(tty.terminal), ...options}).unmount;
	tty.stdout.columns = 10;
	tty.stdout.emit('resize');
	expect(tty.written.at(-1)).toContain('┌────────┐');
});

test('leaving Ink writes neither modes nor newlines', async () => {
	tty = openFakeTty();
	const ink = render(page('one'), {stdout: createFrameStream(tty.terminal), ...options});
	const count = tty.written.length;
	ink.unmount();
	await ink.waitUntilExit();
	expect(tty.written.slice(count)).toEqual([]);
});
