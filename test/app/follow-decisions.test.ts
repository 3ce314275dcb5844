import {appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {type Following, followDecisions} from '../../source/app/follow-decisions.ts';

let folder: string;
let now: number;
let following: Following;
const look = vi.fn();
const start = (place: string) => {
	following = followDecisions(place, look, () => now);
};
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'newsglass-follow-'));
	[now] = [0];
	look.mockClear();
});
afterEach(() => {
	following.close();
	rmSync(folder, {recursive: true, force: true});
});
/** Until it was looked at once more. */
const looked = async () => {
	await vi.waitFor(() => expect(look).toHaveBeenCalled(), {timeout: 10_000});
	look.mockClear();
};

test('a file that grows, or is put in the place of another, is looked at; others are not', async () => {
	const place = join(folder, 'decisions.jsonl');
	writeFileSync(place, 'a\n');
	start(place);
	writeFileSync(join(folder, 'other'), 'x');
	appendFileSync(place, 'b\n');
	await looked();
	writeFileSync(join(folder, 'new'), 'c\n');
	renameSync(join(folder, 'new'), place);
	await looked();
});

test('a folder that is made later is followed from the next use on', async () => {
	const later = join(folder, 'later');
	start(join(later, 'decisions.jsonl'));
	mkdirSync(later);
	following.used();
	expect(look).not.toHaveBeenCalled();
	writeFileSync(join(later, 'decisions.jsonl'), 'a\n');
	await looked();
});

test('where the system tells nothing, it is looked at now and then while the screen is used', () => {
	start(join(folder, 'nowhere', 'decisions.jsonl'));
	now = 4999;
	following.used();
	expect(look).not.toHaveBeenCalled();
	now = 5000;
	following.used();
	following.used();
	expect(look).toHaveBeenCalledTimes(1);
});
