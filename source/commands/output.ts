/** What a command prints, no faster than it is read. */
export interface Output {
	/** Resolves when more can be written; `false` where nobody reads any more (`… | head -1`). */
	write(text: string): Promise<boolean>;
}

export function createOutput(stream: NodeJS.WriteStream = process.stdout): Output {
	let isOpen = true;
	let wake = () => {};
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
		isOpen = false;
		wake();
	});
	return {
		async write(text) {
			if (isOpen && !stream.write(text)) {
				await new Promise<void>(resolve => {
					wake = resolve;
					stream.once('drain', resolve);
				});
			}
			return isOpen;
		},
	};
}
