import {afterAll, beforeEach, expect, test, vi} from 'vitest';
import {datingEffects} from '../../../source/app/effects/dating.ts';
import type {World} from '../../../source/app/effects/world.ts';
import type {Message} from '../../../source/app/state/message.ts';
import {decide} from '../../../source/decisions/decide.ts';
import {openLanguageThread} from '../../../source/indexing/language-thread.ts';
import {spanOf, storedArticle} from '../samples.ts';

// The thread takes long to start where many tests run at once.
vi.setConfig({testTimeout: 60_000});

const stored = storedArticle(1);
const span = spanOf(stored, 'Thursday');
const language = openLanguageThread();
afterAll(() => language.close());

let sent: Message[];
let published: Map<string, {day: string; basis: 'given'}>;
beforeEach(() => {
	sent = [];
	published = new Map();
});

function run(typed: string | null, at: typeof span | null): Promise<void> {
	const world = {
		library: {articles: {read: async (key: number) => (key === 1 ? stored : null)}},
		decisions: {decided: () => ({...decide([]), published})},
		language,
		dispatch: (message: Message) => sent.push(message),
	};
	return datingEffects(world as unknown as World).date({type: 'date', typed, article: 1, span: at}) as Promise<void>;
}

const choices = () => sent.flatMap(message => (message.type === 'dated' ? message.choices : []));
const about = stored.article.title;
const quote = {article: 'id-1', text: 'Thursday', occurrence: 1, about};

test.each([
	['mar 2023', '2023-03'],
	['2024-02', '2024-02'],
	['8 feb 2024', '2024-02-08'],
	[' 2024-W06 ', '2024-W06'],
	// Counted from the day on which the article was published.
	['last week', '2024-W05'],
])('“%s” typed in the place of a date is %s', async (typed, value) => {
	await run(typed, span);
	expect(choices()).toEqual([{do: 'redate', ...quote, value}]);
});

test('what is no date is not taken, and said so', async () => {
	await expect(run('the other day or so', span)).rejects.toThrow('“the other day or so” is no date');
	await expect(run('feb 30 2024', null)).rejects.toThrow('is no date');
	await expect(run('mar 2023', null)).rejects.toThrow('2023-03 is no single day');
	expect(sent).toEqual([]);
});

test('words are said to be no date, and nothing takes it back', async () => {
	await run(null, span);
	await run('', span);
	expect(choices()).toEqual([
		{do: 'redate', ...quote, value: null},
		{do: 'unredate', ...quote},
	]);
});

test('a day of publication is given, and taken back where one was', async () => {
	await run('9 feb 2024', null);
	expect(choices()).toEqual([{do: 'publish', article: 'id-1', day: '2024-02-09', basis: 'given', about}]);
	await expect(run('', null)).rejects.toThrow('Nothing was said');
	published.set('id-1', {day: '2024-02-09', basis: 'given'});
	await run('', null);
	expect(choices()[1]).toEqual({do: 'unpublish', article: 'id-1', about});
});
