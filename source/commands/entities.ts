import type {Library} from '../library/library.ts';
import type {EntityType} from '../model/entity.ts';
import type {EntityRow, Scope} from '../model/listing.ts';
import {chooseArticles} from './choose-articles.ts';
import {findEntity} from './find-entity.ts';
import {plainText} from './plain-text.ts';
import {printPages} from './print-pages.ts';
import {withCorpus} from './with-corpus.ts';

export interface EntitiesOptions {
	published: string | null;
	json: boolean;
	limit: number | null;
	type: EntityType | null;
	/** Words of the path or title of the articles to look at. */
	article: string | null;
	query: string | null;
	/** Only those named in the articles that name this one. */
	with: string | null;
}

/** Prints who and what is named, most articles first. */
export function entitiesCommand(paths: string[], options: EntitiesOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const chosen = await chooseArticles(library, options, decided);
		const companion = options.with === null ? null : await findEntity(library, chosen, options.with);
		if (options.with !== null && companion === null) return false;
		const scope = companion === null ? chosen : await together(library, companion, chosen);
		return printPages(page => library.entities.list(scope, page), {
			limit: options.limit,
			wanted: ({type, key}) => (options.type === null || type === options.type) && key !== companion?.key,
			print: options.json ? asJson : asText,
		});
	});
}

async function together(library: Library, {key}: EntityRow, chosen: Scope): Promise<Scope> {
	const keys = await library.entities.articles(key);
	if (chosen.of === 'all') return {of: 'articles', keys};
	const among = new Set(chosen.keys);
	return {of: 'articles', keys: keys.filter(article => among.has(article))};
}

function asJson({name, type, articles, mentions, first, last}: EntityRow): string {
	return JSON.stringify({schema: 1, name, type, articles, mentions, first, last});
}

function asText({name, type, articles, mentions, first, last}: EntityRow): string {
	const days = first === null ? '' : first === last ? first : `${first} to ${last}`;
	return [type, plainText(name), `${articles}`, `${mentions}`, days].join('\t');
}
