import type {Decided} from '../../decisions/decide.ts';
import type {ClaimName, EntityName} from '../../decisions/fields.ts';
import type {Choice} from '../../decisions/vocabulary.ts';
import type {Act, Asking} from './act.ts';
import {findArticles} from './find-articles.ts';
import {findClaim} from './find-claim.ts';
import {findEntity} from './find-entity.ts';

/** About articles, and about nothing else. */
export function onArticles(
	verb: 'star' | 'unstar' | 'read' | 'unread' | 'unpublish',
	usage: string,
	help: string,
	isNew: (decided: Decided, id: string) => boolean,
): Act {
	return {
		usage,
		help,
		words: 0,
		articles: 'some',
		async choices(asking, _, articles) {
			const rows = await findArticles(asking, articles);
			return rows
				.filter(({id}) => isNew(asking.decided, id))
				.map(({id, title}): Choice => ({do: verb, article: id, about: title}));
		},
	};
}

/** About articles, with a word before them. */
export function withWord(
	usage: string,
	help: string,
	choicesOf: (word: string, article: string, decided: Decided) => Choice[],
): Act {
	return {
		usage,
		help,
		words: 1,
		articles: 'some',
		async choices(asking, [word = ''], articles) {
			const rows = await findArticles(asking, articles);
			return rows.flatMap(({id, title}) =>
				choicesOf(word.trim(), id, asking.decided).map((choice): Choice => ({...choice, about: title})),
			);
		},
	};
}

/** About an entity, with another word behind it where there are two. */
export function onEntity(
	usage: string,
	help: string,
	words: 1 | 2,
	choiceOf: (entity: EntityName, word: string, asking: Asking) => Choice | Promise<Choice>,
): Act {
	return {
		usage,
		help,
		words,
		articles: 'none',
		async choices(asking, [name = '', word = '']) {
			return [await choiceOf(await findEntity(asking, name), word, asking)];
		},
	};
}

/** About the claim with some words, in all articles or some. */
export function onClaim(usage: string, help: string, choiceOf: (claims: ClaimName[], note: string) => Choice): Act {
	return {
		usage,
		help,
		words: 1,
		articles: 'any',
		async choices(asking, [words = ''], articles) {
			return [choiceOf([await findClaim(asking, words, articles)], asking.note)];
		},
	};
}

/** About a saved search. */
export function onSearch(
	usage: string,
	help: string,
	words: 1 | 2,
	choiceOf: (name: string, query: string) => Choice,
): Act {
	return {
		usage,
		help,
		words,
		articles: 'none',
		choices: async (_, [name = '', query = '']) => [choiceOf(name, query)],
	};
}
