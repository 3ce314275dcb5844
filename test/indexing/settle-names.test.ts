import {expect, test} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import {timeText} from '../../source/decisions/time.ts';
import type {Choice} from '../../source/decisions/vocabulary.ts';
import {followEntities} from '../../source/indexing/follow-entities.ts';
import {settleNames} from '../../source/indexing/settle-names.ts';
import type {FileContent, Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {fileOf} from '../library/samples.ts';

const all = {of: 'all'} as const;
const page = {offset: 0, limit: 100};
const goOn = new AbortController().signal;

/** Ada Holm in the port of Tarn, called Holm; and Holm alone, there and elsewhere. */
function corpus(): FileContent[] {
	const port = [1, 2, 3, 4].map(at => {
		const text = `Ada Holm of Tarn spoke on day ${at}. Holm left.`;
		const file = fileOf(`/${at}`, {
			id: `${at}`,
			text,
			entities: [
				['Ada Holm', 'person'],
				['Tarn', 'place'],
			],
		});
		const [stored] = file.articles;
		if (stored === undefined || 'kept' in stored) throw new Error('not stored');
		const start = text.lastIndexOf('Holm');
		stored.analysis.entities[0]!.mentions.push({start, end: start + 4, named: true});
		return file;
	});
	const alone = [
		fileOf('/5', {
			id: '5',
			text: 'Holm came to Tarn.',
			entities: [
				['Holm', 'person'],
				['Tarn', 'place'],
			],
		}),
		fileOf('/6', {
			id: '6',
			text: 'Holm sang in Lund.',
			entities: [
				['Holm', 'person'],
				['Lund', 'place'],
			],
		}),
		...[7, 8, 9].map(at => fileOf(`/${at}`, {id: `${at}`, text: `Lund, ${at}.`, entities: [['Lund', 'place']]})),
	];
	return [...port, ...alone];
}

async function people(library: Library): Promise<string[]> {
	return (await library.entities.list(all, page, 'person')).map(({name, articles}) => `${name} ${articles}`);
}

const follow = (library: Library, ...choices: Choice[]) =>
	followEntities(library, decide(choices.map((choice, at) => ({...choice, at: timeText(at + 1)}))).entities);

const person = (name: string) => ({name, type: 'person'}) as const;

test('settles once, and again when names have come or gone', async () => {
	const library = await openLibraryAt(null);
	await library.files.replace(corpus());
	expect(await people(library)).toEqual(['Ada Holm 4', 'Holm 2']);
	expect(await settleNames(library, goOn)).toBe(1);
	expect(await people(library)).toEqual(['Ada Holm 5', 'Holm 1']);
	expect(await settleNames(library, goOn)).toBe(0);
	await library.files.remove(['/1', '/2', '/3', '/4']);
	expect(await settleNames(library, goOn)).toBe(1);
	expect(await people(library)).toEqual(['Holm 2']);
	await library.close();
});

test('one that was ended goes on the next time', async () => {
	const library = await openLibraryAt(null);
	await library.files.replace(corpus());
	expect(await settleNames(library, AbortSignal.abort())).toBe(0);
	expect(await people(library)).toEqual(['Ada Holm 4', 'Holm 2']);
	expect(await settleNames(library, goOn)).toBe(1);
	await library.close();
});

test('what the reader decided stands above what is found, before and after', async () => {
	const library = await openLibraryAt(null);
	await library.files.replace(corpus());
	await follow(library, {do: 'rename', entity: person('Ada Holm'), name: 'Ada B. Holm'});
	await settleNames(library, goOn);
	expect(await people(library)).toEqual(['Ada B. Holm 5', 'Holm 1']);
	await follow(library, {do: 'split', entity: person('Holm')});
	expect(await people(library)).toEqual(['Ada Holm 4', 'Holm 2']);
	await follow(library, {do: 'assign', article: '6', entity: person('Holm'), into: person('Ida Holm')});
	await library.files.remove(['/9']);
	await settleNames(library, goOn);
	expect(await people(library)).toEqual(['Ada Holm 5', 'Ida Holm 1']);
	await follow(library);
	await settleNames(library, goOn);
	expect(await people(library)).toEqual(['Ada Holm 5', 'Holm 1']);
	await library.close();
});
