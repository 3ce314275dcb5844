import {constants} from 'node:os';
import {inspect} from 'node:util';

/** The part of `process` that a terminal session uses. */
export type Host = Pick<NodeJS.Process, 'on' | 'off' | 'emit' | 'exit' | 'kill' | 'stderr'>;

const deadly = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGABRT'] as const;

/** The exit code of a shell for a program that a signal ended. */
export const codeOfSignal = (signal: NodeJS.Signals): number => 128 + constants.signals[signal];

type WaysOut = {
	/** Gives the terminal back. Must be safe to call twice. */
	restore(): void;
	/** Like `restore`, but writes nothing: there is nobody to read it. */
	abandon(): void;
	/** A child program has the terminal: Ctrl-C and Ctrl-\\ are meant for it. */
	isLent(): boolean;
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	host: Host;
};

/**
 * Watches every way out of the program: a crash, a deadly signal, a hang-up, a broken pipe, a plain exit. `fail` is the
 * way out for errors that others caught. `dispose` takes the watch away.
 *
 * Exit codes: 1 for a crash, 128 + the signal's number otherwise (SIGHUP also where stdin ends or the line is dead,
 * SIGPIPE where stdout is closed).
 */
export function watchWaysOut({restore, abandon, isLent, stdin, stdout, host}: WaysOut): {
	fail(error: unknown): never;
	dispose(): void;
} {
	const fail = (error: unknown): never => {
		restore();
		host.stderr.write(`${describeError(error)}\n`);
		return host.exit(1);
	};
	const endBy = (signal: NodeJS.Signals): void => {
		if (isLent() && (signal === 'SIGINT' || signal === 'SIGQUIT')) return;
		restore();
		host.exit(codeOfSignal(signal));
	};
	const hangUp = (): void => {
		abandon();
		host.exit(codeOfSignal('SIGHUP'));
	};
	const onStdoutError = (error: NodeJS.ErrnoException): void => {
		abandon();
		host.exit(codeOfSignal(error.code === 'EPIPE' ? 'SIGPIPE' : 'SIGHUP'));
	};

	host.on('uncaughtException', fail);
	host.on('unhandledRejection', fail);
	host.on('exit', restore);
	for (const signal of deadly) host.on(signal, endBy);
	host.on('SIGHUP', hangUp);
	stdin.on('end', hangUp);
	stdin.on('error', hangUp);
	stdout.on('error', onStdoutError);

	return {
		fail,
		dispose() {
			host.off('uncaughtException', fail);
			host.off('unhandledRejection', fail);
			host.off('exit', restore);
			for (const signal of deadly) host.off(signal, endBy);
			host.off('SIGHUP', hangUp);
			stdin.off('end', hangUp);
			stdin.off('error', hangUp);
			stdout.off('error', onStdoutError);
		},
	};
}

/** An error for the shell's screen: stack and causes, without control characters that a hostile file name put in. */
export function describeError(error: unknown): string {
	const text = error instanceof Error ? inspect(error) : String(error);
	return text.replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '');
}
