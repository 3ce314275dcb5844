import {afterEach, beforeEach, expect, test} from 'vitest';
import {timelineEffects} from '../../../source/app/effects/timeline.ts';
import type {World} from '../../../source/app/effects/world.ts';
import type {Message} from '../../../source/app/state/message.ts';
import type {Library} from '../../../source/library/library.ts';
import {openLibraryAt} from '../../../source/library/open-library.ts';
import {fileOf} from '../../library/samples.ts';

let library: Library;
let sent: Message[];
let run: ReturnType<typeof timelineEffects>;

const told = 'The ferry Aurora ran aground off Tarn island on Friday.';

beforeEach(async () => {
	library = await openLibraryAt(null);
	await library.files.replace([
		fileOf('/1', {
			id: '1',
			outlet: 'Post',
			text: `${told} It was built in 1999.`,
			published: '2030-05-04',
			entities: [['Aurora', 'work']],
			dates: [
				['Friday', '2030-05-03', '2030-05-04'],
				['1999', '1999-01-01', '2000-01-01'],
			],
		}),
		fileOf('/2', {id: '2', outlet: 'Herald', text: told, dates: [['Friday', '2030-05-03', '2030-05-04']]}),
	]);
	sent = [];
	const language = {
		readDate: async (typed: string) =>
			typed === 'a day' ? {type: 'DATE', value: '2030-05-03', from: '2030-05-03', to: '2030-05-04'} : null,
	};
	run = timelineEffects({library, language, dispatch: (message: Message) => sent.push(message)} as unknown as World);
});
afterEach(() => library.close());

const subject = {scope: {of: 'all'}, entity: null, publications: false, about: 'x'} as const;

/** Values of the entries that came, each with how many outlets tell it. */
const listed = () =>
	sent.flatMap(message =>
		message.type === 'dates-loaded'
			? [
					message.items.map(({date, told: fold}) => `${date.value} ${fold?.outlets ?? 1}`),
					message.offset,
					message.total,
				]
			: [],
	);

test('a page, with what is told twice folded and who is named in it', async () => {
	await run['load-dates']({type: 'load-dates', ...subject, offset: 0, limit: 10, place: 'all'});
	expect(listed()).toEqual([['1999-01-01 1', '2030-05-03 2'], 0, 3]);
	const [page] = sent;
	expect(page).toMatchObject({count: 3, items: [{entities: []}, {entities: [{name: 'Aurora', type: 'work'}]}]});
});

test('of the articles that name an entity only', async () => {
	const [entity] = await library.entities.list({of: 'all'}, {offset: 0, limit: 1});
	const about = {...subject, entity: entity!.key};
	await run['load-dates']({type: 'load-dates', ...about, offset: 0, limit: 10, place: 'all'});
	expect(listed()).toEqual([['1999-01-01 1', '2030-05-03 1'], 0, 2]);
});

test('the page at a day that was typed', async () => {
	await run['load-day']({type: 'load-day', typed: 'a day', from: null, limit: 10, ...subject});
	expect(listed()).toEqual([['2030-05-03 2'], 1, 3]);
	const typed = run['load-day']({type: 'load-day', typed: 'xyz', from: null, limit: 10, ...subject});
	await expect(typed).rejects.toThrow('“xyz” is no date');
});

test('the density by years, or by months where there is room for them', async () => {
	await run['load-density']({type: 'load-density', ...subject, level: null, pieces: 100});
	await run['load-density']({type: 'load-density', ...subject, level: null, pieces: 1000});
	await run['load-density']({type: 'load-density', ...subject, level: 'decade', pieces: 10});
	expect(sent).toMatchObject([
		{level: 'year', bars: [{value: '1999'}, {value: '2030', count: 2}], coarser: 0},
		{level: 'month', bars: [{value: '2030-05', count: 2}], coarser: 1},
		{level: 'decade', bars: [{value: '199'}, {value: '203'}]},
	]);
});
