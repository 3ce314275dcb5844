import {spawn} from 'node:child_process';

export interface Pager {
	/** `false` where the reader has left it. */
	write(text: string): Promise<boolean>;
	/** Says that there is no more; resolves when the reader leaves. */
	end(): Promise<void>;
}

/** What less is told where nobody has told it anything: colours as they are, the screen as it was. */
const usualLess = 'RX';

/** Starts $PAGER, or less; `null` where it is set to nothing. A pager that is not there shows itself by its end. */
export function startPager(env: NodeJS.ProcessEnv = process.env): Pager | null {
	const command = env.PAGER ?? 'less';
	if (command.trim() === '') return null;
	const child = spawn('sh', ['-c', `${command} || test $? -lt 126 || cat`], {
		stdio: ['pipe', 'inherit', 'inherit'],
		env: {...env, LESS: env.LESS ?? usualLess},
	});
	let isOpen = true;
	let wake = () => {};
	// Ctrl-C is the pager's: it stops a search in it, and must not end what feeds it.
	const ignore = () => {};
	process.on('SIGINT', ignore);
	const ended = new Promise<void>(resolve => {
		const close = () => {
			isOpen = false;
			process.off('SIGINT', ignore);
			wake();
			resolve();
		};
		child.on('close', close);
		child.on('error', close);
	});
	// Whoever leaves before the end closes the pipe: that is no error.
	child.stdin.on('error', () => {
		isOpen = false;
		wake();
	});
	return {
		async write(text) {
			if (isOpen && !child.stdin.write(text)) {
				await new Promise<void>(resolve => {
					wake = resolve;
					child.stdin.once('drain', resolve);
				});
			}
			return isOpen;
		},
		async end() {
			child.stdin.end();
			await ended;
		},
	};
}
