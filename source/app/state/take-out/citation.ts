import type {AppState} from '../state.ts';

/** Who wrote what where and when, in one line; `null` where no article is open. */
export function citationOf({reader}: AppState): string | null {
	if (reader.stored === null) return null;
	const {authors, title, outlet, published, url} = reader.stored.article;
	const parts = [
		authors.join(', '),
		title === null ? '' : `“${title}”`,
		outlet ?? '',
		published ?? 'undated',
		url ?? '',
	];
	return `${parts.filter(part => part !== '').join(', ')}.`;
}

/** The article's address, or else the path of its file. */
export function linkOf({reader}: AppState): string | null {
	if (reader.stored === null) return null;
	return reader.stored.article.url ?? reader.stored.article.path;
}
