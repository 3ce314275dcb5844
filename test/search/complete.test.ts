import {expect, test} from 'vitest';
import {openNewsroom} from './newsroom.ts';

const {search} = await openNewsroom();

/** What each choice would make of the query, the cursor shown as `|`. */
async function complete(query: string) {
	const cursor = query.indexOf('|');
	const text = query.replace('|', '');
	const completion = await search.complete(text, cursor);
	return (completion?.choices ?? []).map(
		({text: chosen, articles}) =>
			`${text.slice(0, completion!.start)}${chosen}${text.slice(completion!.end)}${articles === null ? '' : ` (${articles})`}`,
	);
}

test.each([
	['out|', ['outlet:']],
	['fuel !out|', ['fuel !outlet:']],
	['o|', []],
	['outlet|', ['outlet:']],
	[
		'outlet:|',
		[
			'outlet:"Harbour Herald" (2)',
			'outlet:"El Diario Montañés" (1)',
			'outlet:"Evening Post" (1)',
			'outlet:"Evening Post Weekend" (1)',
		],
	],
	['outlet:ev|', ['outlet:"Evening Post" (1)', 'outlet:"Evening Post Weekend" (1)']],
	['outlet:evenign|', ['outlet:"Evening Post" (1)', 'outlet:"Evening Post Weekend" (1)']],
	['outlet:"evening post w|', ['outlet:"Evening Post Weekend" (1)']],
	['fuel outlet:mont| !ferry', ['fuel outlet:"El Diario Montañés" !ferry (1)']],
	['outlet:her|ald', ['outlet:"Harbour Herald" (2)']],
	['outlet:herald,ev|', ['outlet:herald,"Evening Post" (1)', 'outlet:herald,"Evening Post Weekend" (1)']],
	['entity:ok|', ['entity:"Mira Okafor" (2)', 'entity:"Mirabelle Oka" (1)']],
	['entity:strnad|', ['entity:"Levi Strand" (1)']],
	['entity:"Mira Okafor"|', []],
	['tag:|', ['tag:"money" (1)', 'tag:"to check" (1)']],
	['date:|', ['date:2024-03 (1)', 'date:2024-02 (2)', 'date:2023-12 (1)', 'date:2022-05 (1)']],
	['date:2024|', ['date:2024-03 (1)', 'date:2024-02 (2)']],
	['has:|', ['has:claim (2)', 'has:quote (1)', 'has:copy (0)', 'has:note (1)', 'has:star (1)', 'has:tag (2)']],
	['is:un|', ['is:unread (4)', 'is:undated (1)']],
	['outlet:herald |', []],
	['ferry|', []],
	['|', []],
	['"out|', []],
])('%s', async (query, expected) => {
	expect(await complete(query)).toEqual(expected);
});
