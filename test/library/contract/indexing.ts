import {describe, expect, test} from 'vitest';
import type {Engine} from '../contract.ts';
import {fileOf} from '../samples.ts';

const host = 'here';
const mine = {pid: process.pid, host};
/** Above what any system gives to a process. */
const dead = {pid: 2 ** 30, host};

export function indexingContract({open, openAt}: Engine): void {
	describe('indexing', () => {
		test('is done by one at a time', async () => {
			const library = await open();
			expect(await library.indexing.current()).toBeNull();
			const lease = await library.indexing.begin(mine);
			expect(lease).not.toBeNull();
			expect(await library.indexing.current()).toEqual(mine);
			expect(await library.indexing.begin({...mine, host: 'there'})).toBeNull();
			await lease!.release();
			expect(await library.indexing.current()).toBeNull();
			expect(await library.indexing.begin(mine)).not.toBeNull();
			await library.close();
		});

		test('one whose process has ended is followed at once', async () => {
			const library = await open();
			await library.indexing.begin(dead);
			expect(await library.indexing.current()).toBeNull();
			expect(await library.indexing.begin(mine)).not.toBeNull();
			await library.close();
		});

		test('one elsewhere is followed only after it was silent for long', async () => {
			let now = 1_000_000;
			const library = await openAt(() => now);
			const lease = await library.indexing.begin({...dead, host: 'there'});
			now += 20_000;
			expect(await library.indexing.begin(mine)).toBeNull();
			await lease!.renew();
			now += 20_000;
			expect(await library.indexing.begin(mine)).toBeNull();
			now += 20_000;
			expect(await library.indexing.begin(mine)).not.toBeNull();
			await library.close();
		});

		test('a process that only has the number of one that died is followed when it was silent for long', async () => {
			let now = 1_000_000;
			const library = await openAt(() => now);
			await library.indexing.begin(mine);
			now += 20_000;
			expect(await library.indexing.begin(mine)).toBeNull();
			now += 20_000;
			expect(await library.indexing.current()).toBeNull();
			expect(await library.indexing.begin(mine)).not.toBeNull();
			await library.close();
		});

		test.each([
			['forward by a day', 86_400_000],
			['back by a day', -86_400_000],
		])(
			'a clock that jumps %s costs the one who works nothing, and keeps the next one waiting for no day',
			async (_, jump) => {
				let now = 1_000_000_000;
				const library = await openAt(() => now);
				const lease = await library.indexing.begin(mine);
				now += jump;
				await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
				expect(await library.indexing.begin(mine)).toBeNull();
				await lease!.renew();
				now += 20_000;
				expect(await library.indexing.begin(mine)).toBeNull();
				await lease!.release();

				await library.indexing.begin({...dead, host: 'there'});
				now += jump;
				expect(await library.indexing.begin(mine)).not.toBeNull();
				await library.close();
			},
		);

		test('writing is a sign of life', async () => {
			let now = 1_000_000;
			const library = await openAt(() => now);
			await library.indexing.begin({...dead, host: 'there'});
			now += 20_000;
			await library.files.replace([fileOf('/1', {id: '1', text: 'x'})]);
			now += 20_000;
			expect(await library.indexing.begin(mine)).toBeNull();
			await library.close();
		});
	});
}
