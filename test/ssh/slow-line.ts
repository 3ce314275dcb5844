import {type AddressInfo, connect, createServer, type Socket} from 'node:net';

export interface SlowLine {
	port: number;
	/** Bytes carried so far, to the server and back. */
	readonly carried: {there: number; back: number};
	close(): Promise<void>;
}

export interface LineOptions {
	/** Milliseconds that every byte is under way, in each direction. */
	delay: number;
	/** Bits a second, in each direction. */
	rate: number;
}

/** Bytes that wait at the near end of the line before its sender has to wait: some two seconds of 64 kbit/s. */
const room = 16_384;

/** A line to a port of this machine that is as slow and as far as is asked for. */
export async function openSlowLine(to: number, options: LineOptions): Promise<SlowLine> {
	const carried = {there: 0, back: 0};
	const sockets = new Set<Socket>();
	const server = createServer({allowHalfOpen: true}, near => {
		const far = connect({port: to, host: '127.0.0.1', allowHalfOpen: true});
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.setNoDelay(true);
			socket.on('error', () => {});
			socket.on('close', () => sockets.delete(socket));
		}
		// Who is cut off takes the other end along; who says goodbye is heard to the end.
		near.on('error', () => far.destroy());
		far.on('error', () => near.destroy());
		carry(near, far, options, bytes => {
			carried.there += bytes;
		});
		carry(far, near, options, bytes => {
			carried.back += bytes;
		});
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		carried,
		async close() {
			for (const socket of sockets) socket.destroy();
			await new Promise(resolve => server.close(resolve));
		},
	};
}

/** Every chunk leaves when those before it have left and its own bits are through, and arrives after the delay. */
function carry(from: Socket, to: Socket, {delay, rate}: LineOptions, count: (bytes: number) => void): void {
	const underWay: {chunk: Buffer; leaves: number}[] = [];
	let free = 0;
	let timer: NodeJS.Timeout | undefined;
	let ended = false;

	// One timer for all of them: two timers for the same moment may come in any order.
	const arrive = () => {
		timer = undefined;
		while (underWay.length > 0 && underWay[0]!.leaves + delay <= performance.now()) {
			const {chunk} = underWay.shift()!;
			count(chunk.length);
			to.write(chunk);
		}
		const waiting = underWay.filter(({leaves}) => leaves > performance.now());
		if (waiting.reduce((bytes, {chunk}) => bytes + chunk.length, 0) <= room) from.resume();
		if (underWay.length > 0) wait();
		else if (ended) to.end();
	};
	const wait = () => {
		timer ??= setTimeout(arrive, Math.max(1, Math.min(50, underWay[0]!.leaves + delay - performance.now())));
	};

	from.on('data', (chunk: Buffer) => {
		free = Math.max(performance.now(), free) + (chunk.length * 8000) / rate;
		underWay.push({chunk, leaves: free});
		if ((free - performance.now()) * rate > room * 8000) from.pause();
		wait();
	});
	from.on('end', () => {
		ended = true;
		if (underWay.length === 0) to.end();
	});
	to.on('close', () => clearTimeout(timer));
}
