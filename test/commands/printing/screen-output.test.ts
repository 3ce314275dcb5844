import {describe, expect, test} from 'vitest';
import type {Pager} from '../../../source/commands/printing/pager.ts';
import {createScreenOutput} from '../../../source/commands/printing/screen-output.ts';

/** A screen and a pager that keep what they are given. */
function scene(rows: number, leaveAfter = Number.POSITIVE_INFINITY) {
	const seen = {screen: '', pager: '', started: 0, ended: false};
	const pager: Pager = {
		async write(text) {
			seen.pager += text;
			return seen.pager.length < leaveAfter;
		},
		async end() {
			seen.ended = true;
		},
	};
	const write = (text: string) => {
		seen.screen += text;
	};
	const output = createScreenOutput({columns: 30, rows, write}, () => {
		seen.started++;
		return pager;
	});
	return {seen, output};
}

test('what fits goes to the screen in columns, at the end', async () => {
	const {seen, output} = scene(5);
	await output.write('person\tXi Jinping\t18\nplace\t');
	await output.write('Beijing\t16\n');
	expect(seen.screen).toBe('');
	await output.finish();
	expect(seen).toMatchObject({screen: 'person  Xi Jinping  18\nplace   Beijing     16\n', started: 0});
});

describe('what is longer than the screen', () => {
	test('goes to the pager as soon as that is known, all of it, once', async () => {
		const {seen, output} = scene(3);
		for (let line = 1; line <= 5; line++) await output.write(`line ${line}\n`);
		expect(seen.started).toBe(1);
		await output.finish();
		expect(seen).toMatchObject({screen: '', pager: 'line 1\nline 2\nline 3\nline 4\nline 5\n', ended: true});
	});

	test('ends where the reader leaves', async () => {
		const {output} = scene(2, 10);
		expect(await output.write('a\nb\n')).toBe(true);
		expect(await output.write('a long line\n')).toBe(false);
	});
});

test('lines without tabs stay as they are, however long', async () => {
	const {seen, output} = scene(5);
	const line = JSON.stringify({name: 'x'.repeat(60)});
	await output.write(`${line}\n`);
	await output.finish();
	expect(seen.screen).toBe(`${line}\n`);
});
