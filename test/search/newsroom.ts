import {type Decided, decide} from '../../source/decisions/decide.ts';
import type {Decision} from '../../source/decisions/vocabulary.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {createSearch, type Search} from '../../source/search/search.ts';
import {fileOf, type Sample} from '../library/samples.ts';

/** Six invented articles with all that search knows of articles; their ids are their names here. */
export const samples: Sample[] = [
	{
		id: 'quay',
		title: 'New quay for the harbour',
		text: 'Mira Okafor said the quay costs 40 million. Work begins in October 2023. Levi Strand disagreed.',
		outlet: 'Evening Post',
		authors: ['Ana Blum'],
		published: '2024-02-08',
		entities: [
			['Mira Okafor', 'person'],
			['Levi Strand', 'person'],
		],
		claims: [['the quay costs 40 million', 'Mira Okafor', 'quoted']],
		dates: [['October 2023', '2023-10-01', '2023-11-01', '2023-10']],
	},
	{
		id: 'ferry',
		title: 'Ferry prices rise again',
		text: 'The ferry owners blame fuel, officials said. The quay stays closed until 5 March 2024.',
		outlet: 'Evening Post Weekend',
		authors: ['Jo Park'],
		published: '2024-02-20',
		claims: [['The ferry owners blame fuel', 'officials']],
		dates: [['5 March 2024', '2024-03-05', '2024-03-06']],
	},
	{
		id: 'grain',
		title: 'Grain talks stall',
		text: 'Negotiators left the talks. Mira Okafor was not there.',
		outlet: 'Harbour Herald',
		authors: ['Ana Blum', 'Jo Park'],
		published: '2023-12-31',
		entities: [['Mira Okafor', 'person']],
	},
	{
		id: 'strike',
		title: 'Strike at the mill',
		text: 'Workers walked out. Mirabelle Oka joined them.',
		outlet: 'Harbour Herald',
		authors: [],
		entities: [['Mirabelle Oka', 'person']],
	},
	{
		id: 'museum',
		title: 'Museum opens a wing',
		text: 'Visitors came early. Nobody spoke.',
		outlet: 'El Diario Montañés',
		authors: ['José Ibáñez'],
		published: '2024-03-01',
	},
	{id: 'storm', title: 'Storm off the coast', text: 'Waves broke the wall.', published: '2022-05-05', authors: []},
];

const decided = (...choices: object[]) =>
	decide(choices.map((choice, at) => ({...choice, at: `2024-01-01T00:00:0${at}Z`}) as Decision));

export const marks: Decided = decided(
	{do: 'tag', article: 'storm', tag: 'to check'},
	{do: 'tag', article: 'ferry', tag: 'money'},
	{do: 'note', article: 'museum', text: 'Ask the curator about lighting'},
	{do: 'star', article: 'quay'},
	{do: 'read', article: 'quay'},
	{do: 'read', article: 'storm'},
);

export interface Newsroom {
	library: Library;
	search: Search;
	/** Ids of what a query finds, in order. */
	idsOf(query: string, how?: 'find' | 'refine', options?: Parameters<Search['find']>[1]): Promise<string[]>;
}

export async function openNewsroom(): Promise<Newsroom> {
	const library = await openLibraryAt(null);
	await library.files.replace(samples.map(sample => fileOf(`/${sample.id}`, sample)));
	const search = createSearch(library);
	search.know(marks);
	return {
		library,
		search,
		async idsOf(query, how = 'refine', options = {}) {
			const {hits} = await search[how](query, options);
			return (await library.articles.rows(hits.map(({key}) => key))).map(({id}) => id);
		},
	};
}
