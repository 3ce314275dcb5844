/** More than this, in UTF-16 units, is not kept. */
const limit = 100_000;

/**
 * Keeps what is written to stderr (warnings of Node, of a package) off our screen, where it would tear the picture and be
 * lost. `release` writes it where it can be read and lets later writes through. Where stderr is no terminal it is left
 * alone: then it goes to a file or to nobody, not onto the screen.
 */
export function holdStderr(stderr: NodeJS.WriteStream): {release(): void} {
	if (stderr.isTTY !== true) return {release() {}};
	const write = stderr.write;
	let held = '';
	stderr.write = (chunk: Uint8Array | string, ...rest: unknown[]): boolean => {
		if (held.length < limit) held += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
		const done = rest.find(argument => typeof argument === 'function');
		if (done !== undefined) process.nextTick(done as () => void);
		return true;
	};
	return {
		release() {
			stderr.write = write;
			if (held !== '') stderr.write(held);
			held = '';
		},
	};
}
