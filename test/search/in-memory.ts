import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {createSearch, type Search} from '../../source/search/search.ts';

export interface Sample {
	title: string;
	body: string;
	outlet?: string;
}

/** Search over a few invented articles, in a library that lives in memory; keys are their places in the list, from 1. */
export async function searchOver(samples: readonly Sample[]): Promise<Search> {
	const library = await openLibraryAt(null);
	await store(library, samples);
	return createSearch(library);
}

/** Stores samples in place of those stored before. */
export async function store(library: Library, samples: readonly Sample[]): Promise<void> {
	const articles = samples.map(({title, body, outlet}, place) => ({
		article: {
			id: String(place),
			path: 'samples.jsonl',
			title,
			outlet: outlet ?? null,
			authors: [],
			published: null,
			publishedBasis: null,
			url: null,
			language: 'en',
			text: body,
			cut: [],
		},
		analysis: {sentences: [], entities: [], dates: [], claims: []},
		digest: String(place),
		content: '',
		signature: new Uint16Array(),
		sentenceKeys: [],
	}));
	const file = {path: 'samples.jsonl', size: 1, modified: 0, hash: '', madeBy: ''};
	await library.files.replace([{file, part: 'whole', articles, failures: []}]);
}
