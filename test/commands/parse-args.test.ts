import {expect, test} from 'vitest';
import {flagsNotGiven, parseArgs, parseWithMeow} from '../../source/commands/parse-args.ts';

test('a command line without options is read as the parser would read it', async () => {
	for (const args of [[], ['folder'], ['search', 'two words', 'folder'], ['']]) {
		expect(await parseArgs(args)).toEqual(await parseWithMeow(args));
	}
	expect(flagsNotGiven()).toMatchObject({json: false, help: false});
});

test('options are told from words, known ones from others', async () => {
	const {words, flags, unknown} = await parseArgs(['claims', 'folder', '--as-is', '--limit', '3', '--no-mouse']);
	expect(words).toEqual(['claims', 'folder']);
	expect(flags).toMatchObject({asIs: true, limit: 3, mouse: false});
	expect(flags.ascii).toBeUndefined();
	expect(unknown).toBeNull();
	expect((await parseArgs(['--colour', 'never'])).unknown).toBe('colour');
});
