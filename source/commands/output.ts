import type {ScreenOutput} from './printing/screen-output.ts';

/** What a command prints, no faster than it is read. */
export interface Output {
	/** Resolves when more can be written; `false` where nobody reads any more (`… | head -1`, a pager that was left). */
	write(text: string): Promise<boolean>;
}

let screen: ScreenOutput | null = null;

/** Output to a pipe or a file as it is; to a terminal in columns, and paged where it is long. */
export function createOutput(stream: NodeJS.WriteStream = process.stdout): Output {
	return stream.isTTY ? toScreen(stream) : toPipe(stream);
}

/** Shows what is still held back, and waits until the reader has left the pager. */
export async function finishOutput(): Promise<void> {
	await screen?.finish();
	screen = null;
}

function toScreen(stream: NodeJS.WriteStream): Output {
	return {
		async write(text) {
			const {createScreenOutput} = await import('./printing/screen-output.ts');
			const {columns, rows} = stream;
			screen ??= createScreenOutput({columns, rows, write: part => void stream.write(part)});
			return screen.write(text);
		},
	};
}

function toPipe(stream: NodeJS.WriteStream): Output {
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
