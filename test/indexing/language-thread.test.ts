import {expect, test, vi} from 'vitest';
import {openLanguageThread} from '../../source/indexing/language-thread.ts';

// Threads take long to start where many tests run at once.
vi.setConfig({testTimeout: 60_000});

const article = {
	id: 'a',
	path: null,
	title: null,
	outlet: null,
	authors: [],
	published: '2024-02-08',
	publishedBasis: 'given',
	url: null,
	language: 'en',
	text: 'They met on Thursday.',
	cut: [],
} as const;

test('answers in the order in which it was asked, and again after a pause', async () => {
	const language = openLanguageThread();
	const questions = [
		language.readDate('mar 2023', null),
		language.readDate('no date at all', null),
		language.readDate('last week', '2024-02-08'),
	];
	expect((await Promise.all(questions)).map(date => date?.value)).toEqual(['2023-03', undefined, '2024-W05']);
	const {dates} = await language.analyze({...article, authors: [], cut: []}, []);
	expect(dates).toMatchObject([{value: '2024-02-08'}]);
	await language.close();
});

test('a thread that cannot start says so, and the next question starts another', async () => {
	const language = openLanguageThread(new URL('./workers/dead-worker.ts', import.meta.url));
	await expect(language.readDate('2024', null)).rejects.toThrow('a part is missing');
	await expect(language.readDate('2024', null)).rejects.toThrow('a part is missing');
	await language.close();
});

test('a thread that never answers is stopped, for people to read', async () => {
	const language = openLanguageThread(new URL('./workers/silent-worker.ts', import.meta.url), 300);
	await expect(language.readDate('2024', null)).rejects.toThrow('took more than 0.3 seconds');
	await language.close();
});

test('what is still asked when it is closed is called off', async () => {
	const language = openLanguageThread(new URL('./workers/silent-worker.ts', import.meta.url));
	const asked = Promise.allSettled([language.readDate('2024', null), language.readDate('2025', null)]);
	await language.close();
	for (const answer of await asked) {
		expect(answer).toMatchObject({status: 'rejected', reason: {name: 'AbortError'}});
	}
});
