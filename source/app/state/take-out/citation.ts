import type {Article} from '../../../model/article.ts';
import type {AppState} from '../state.ts';

/** Who wrote what where and when, in one line. */
export function citation({authors, title, outlet, published, url}: Article): string {
	const parts = [
		authors.join(', '),
		title === null ? '' : `“${title}”`,
		outlet ?? '',
		published ?? 'undated',
		url ?? '',
	];
	return `${parts.filter(part => part !== '').join(', ')}.`;
}

/** Its address, or else the path of its file. */
export const link = ({url, path}: Article): string | null => url ?? path;

/** The same of the open article; `null` where none is open. */
export const citationOf = ({reader: {stored}}: AppState) => stored && citation(stored.article);
export const linkOf = ({reader: {stored}}: AppState) => stored && link(stored.article);
