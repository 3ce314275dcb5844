import {spawn} from 'node:child_process';

/**
 * Shows a text in $PAGER, which has the terminal meanwhile.
 *
 * @throws Error where the pager cannot be started.
 */
export function showInPager(text: string): Promise<void> {
	const pager = process.env.PAGER || 'less';
	return new Promise((resolve, reject) => {
		const child = spawn(pager, {shell: true, stdio: ['pipe', 'inherit', 'inherit']});
		child.on('error', reject);
		child.on('exit', code => (code === 127 ? reject(new Error(`${pager} was not found: set PAGER`)) : resolve()));
		// Whoever leaves the pager early closes the pipe: that is no error.
		child.stdin.on('error', () => {});
		child.stdin.end(text);
	});
}
