import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type FakeTty, openFakeTty} from './fake-tty.ts';

let tty: FakeTty;
beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'setImmediate']});
	tty = openFakeTty();
});
afterEach(() => {
	tty.terminal.close();
	vi.useRealTimers();
});
const keysHeard = () => {
	const heard: string[][] = [];
	tty.terminal.onInput(events => heard.push(events.map(event => (event.type === 'key' ? event.key : event.type))));
	return heard;
};

test.each<[string, (tty: FakeTty) => void, number]>([
	['stdout is closed', tty => tty.stdout.emit('error', Object.assign(new Error('write'), {code: 'EPIPE'})), 141],
	[
		'the line is dead for writing',
		tty => tty.stdout.emit('error', Object.assign(new Error('write'), {code: 'EIO'})),
		129,
	],
	[
		'the line is dead for reading',
		tty => tty.stdin.emit('error', Object.assign(new Error('read'), {code: 'EIO'})),
		129,
	],
	['stdin ends', tty => tty.stdin.emit('end'), 129],
])('when %s, the program ends and writes nothing more', (_, happen, code) => {
	const before = tty.written.length;
	happen(tty);
	expect(tty.exits).toEqual([code]);
	expect(tty.written).toHaveLength(before);
	expect(tty.rawModes.at(-1)).toBe(false);
});

test('a crash is told after the screen was given back, once', () => {
	tty.host.emit('uncaughtException', new Error('no\u001B[2J way'));
	expect(tty.exits).toEqual([1]);
	expect(tty.written.at(-1)).toMatch(/\u001B\[\?1049l$/);
	expect(tty.errors.join('')).toMatch(/^Error: no\[2J way\n/);
	const count = tty.written.length;
	tty.host.emit('exit');
	expect(tty.written).toHaveLength(count);
});

test('after a close nothing is listened to any more', () => {
	tty.terminal.close();
	expect(tty.host.eventNames()).toEqual([]);
	expect(tty.stdin.eventNames()).toEqual([]);
	expect(tty.stdout.eventNames()).toEqual([]);
	const count = tty.written.length;
	tty.terminal.paint('late');
	tty.terminal.send('late');
	tty.terminal.close();
	expect(tty.written).toHaveLength(count);
});

test('on a slow line only the newest frame is written', () => {
	tty.stdout.isFull = true;
	for (const frame of ['one', 'two', 'three']) tty.terminal.paint(frame);
	expect(tty.written.join('')).not.toMatch(/tw|thr/);
	tty.stdout.isFull = false;
	tty.stdout.emit('drain');
	expect(tty.written.at(-1)).toContain('three');
	expect(tty.written.join('')).not.toContain('two');
});

test('what one read brings comes in one call', () => {
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('jj\u001B[A'));
	expect(heard).toEqual([['j', 'j', 'up']]);
});

test('Escape and a key that come at once are both heard', () => {
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('\u001Bj\u001B/\u001B \u001B\r\u001B\u0004\u001B[Ok\u001Bé'));
	const keys = ['j', '/', 'space', 'enter', 'ctrl-d'].flatMap(key => ['escape', key]);
	expect(heard).toEqual([[...keys, 'k', 'escape', 'é']]);
	tty.stdin.emit('data', Buffer.from('\u001B\u007F\u001B[1;3D'));
	expect(heard.at(-1)).toEqual(['alt-backspace', 'alt-left']);
});

test('a lone ESC is Escape after 20 ms, but not if more came meanwhile', () => {
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('\u001B'));
	vi.advanceTimersByTime(19);
	expect(heard).toEqual([]);
	tty.stdin.emit('data', Buffer.from('[A'));
	vi.advanceTimersByTime(50);
	expect(heard).toEqual([['up']]);
	tty.stdin.emit('data', Buffer.from('\u001B'));
	vi.advanceTimersByTime(21);
	expect(heard).toEqual([['up'], ['escape']]);
});

test('bytes that were there before the timer was looked at still belong to the sequence', () => {
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('\u001B'));
	// A long frame: the timer is due, its callback runs, and only then the event loop reads.
	vi.advanceTimersToNextTimer();
	tty.stdin.emit('data', Buffer.from('['));
	vi.advanceTimersByTime(0);
	tty.stdin.emit('data', Buffer.from('B'));
	vi.runAllTimers();
	expect(heard).toEqual([['down']]);
});

test('the wait is longer over SSH', () => {
	tty.terminal.close();
	tty = openFakeTty({SSH_TTY: '/dev/pts/3'});
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('\u001B'));
	vi.advanceTimersByTime(99);
	expect(heard).toEqual([]);
	vi.advanceTimersByTime(3);
	expect(heard).toEqual([['escape']]);
});

test('input that a stop cut off is forgotten', () => {
	const heard = keysHeard();
	tty.stdin.emit('data', Buffer.from('\u001B[200~half a paste'));
	tty.host.emit('SIGCONT');
	tty.stdin.emit('data', Buffer.from('j\u001B'));
	tty.host.emit('SIGCONT');
	vi.runAllTimers();
	expect(heard).toEqual([['j']]);
});

test('after a stop from outside the modes are set again', () => {
	const count = tty.written.length;
	tty.host.emit('SIGCONT');
	expect(tty.rawModes.slice(-2)).toEqual([false, true]);
	expect(tty.written.slice(count).join('')).toContain('\u001B[?1049h');
});

test('a size of nothing is taken for 80×24', () => {
	Object.assign(tty.stdout, {columns: 0, rows: 0});
	expect([tty.terminal.columns, tty.terminal.rows]).toEqual([80, 24]);
});

test('a terminal that is lent cannot be lent again', async () => {
	const lending = tty.terminal.suspend(() => new Promise(() => {}));
	await expect(tty.terminal.suspend(() => 1)).rejects.toThrow('not ours to lend');
	void lending;
});

test('whatever the child does, the terminal is taken back', async () => {
	vi.useRealTimers();
	await expect(tty.terminal.suspend(() => Promise.reject(new Error('no such pager')))).rejects.toThrow('no such pager');
	expect(tty.rawModes.at(-1)).toBe(true);
});

test('a dead line that says so again while its mode is set is given up once', () => {
	const dead = Object.assign(new Error('ioctl'), {code: 'EIO'});
	let tries = 0;
	Object.assign(tty.stdin, {
		setRawMode() {
			tries++;
			if (tries < 50) tty.stdin.emit('error', dead);
		},
	});
	tty.stdin.emit('error', dead);
	expect(tries).toBe(1);
	expect(tty.exits[0]).toBe(129);
});
