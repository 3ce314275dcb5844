import {type AddressInfo, connect, createServer} from 'node:net';
import {afterEach, expect, test} from 'vitest';
import {openSlowLine, type SlowLine} from './slow-line.ts';

let line: SlowLine;
afterEach(() => line.close());

/** A server that sends everything back. */
async function echo(): Promise<number> {
	const server = createServer(socket => socket.pipe(socket));
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	server.unref();
	return (server.address() as AddressInfo).port;
}

/** Sends something and hangs up; gives back what came until the other end hung up as well. */
function exchange(port: number, chunks: readonly Buffer[]): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const socket = connect(port, '127.0.0.1');
		const received: Buffer[] = [];
		socket.on('data', chunk => received.push(chunk));
		socket.on('end', () => resolve(Buffer.concat(received)));
		socket.on('error', reject);
		for (const chunk of chunks) socket.write(chunk);
		socket.end();
	});
}

test('carries everything in order, to the last byte, and counts it', async () => {
	line = await openSlowLine(await echo(), {delay: 3, rate: 8_000_000});
	const chunks = Array.from({length: 300}, (_, at) => Buffer.alloc(1 + ((at * 37) % 900), at));
	const sent = Buffer.concat(chunks);
	expect(await exchange(line.port, chunks)).toEqual(sent);
	expect(line.carried).toEqual({there: sent.length, back: sent.length});
});

test('takes its time: bits by their rate, and the way there and back', async () => {
	line = await openSlowLine(await echo(), {delay: 40, rate: 80_000});
	const started = performance.now();
	await exchange(line.port, [Buffer.alloc(1000)]);
	// 8,000 bits take 100 ms there, and are on their way back while they come.
	expect(performance.now() - started).toBeGreaterThan(175);
});
