import type {Library} from '../library/library.ts';

/** What search asks of a library. */
export type SearchSource = Pick<Library, 'text' | 'columns'> & {articles: Pick<Library['articles'], 'keys'>};
