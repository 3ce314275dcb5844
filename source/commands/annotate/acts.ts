import type {Choice} from '../../decisions/vocabulary.ts';
import type {Act} from './act.ts';
import {onArticles, onClaim, onEntity, onSearch, withWord} from './act-kinds.ts';
import {findArticles} from './find-articles.ts';
import {findEntity, readType} from './find-entity.ts';

/** Everything that can be decided from a script, in the order in which it is shown. */
export const acts: readonly Act[] = [
	onArticles('star', 'star ARTICLE…', 'star articles', ({starred}, id) => !starred.has(id)),
	onArticles('unstar', 'unstar ARTICLE…', 'take the star away', ({starred}, id) => starred.has(id)),
	onArticles('read', 'read ARTICLE…', 'mark as read', ({read}, id) => !read.has(id)),
	onArticles('unread', 'unread ARTICLE…', 'mark as unread', ({read}, id) => read.has(id)),
	withWord('tag TAG ARTICLE…', 'give a tag', (tag, article, {tags}) =>
		tags.get(article)?.has(tag) ? [] : [{do: 'tag', article, tag}],
	),
	withWord('untag TAG ARTICLE…', 'take a tag away', (tag, article, {tags}) =>
		tags.get(article)?.has(tag) ? [{do: 'untag', article, tag}] : [],
	),
	{
		usage: 'note TEXT|- ARTICLE…',
		help: 'write a note, from standard input with -; an empty one is taken away',
		words: 1,
		articles: 'some',
		async choices(asking, [given = ''], articles) {
			const rows = await findArticles(asking, articles);
			const text = (given === '-' ? await asking.readInput() : given).trimEnd();
			const {notes} = asking.decided;
			return rows.flatMap(({id, title}): Choice[] =>
				(notes.get(id) ?? '') === text ? [] : [{do: 'note', article: id, text, about: title}],
			);
		},
	},
	withWord('publish DAY ARTICLE…', 'say on which day it was published (2024-02-08)', (day, article) => [
		{do: 'publish', article, day, basis: 'given'},
	]),
	onArticles('unpublish', 'unpublish ARTICLE…', 'take that day away', ({published}, id) => published.has(id)),
	onEntity('merge NAME INTO', 'two names are of one and the same', 2, async (entity, word, asking) => ({
		do: 'merge',
		entity,
		into: await findEntity(asking, word),
	})),
	onEntity('split NAME', 'a merged name stands by itself again', 1, entity => ({do: 'split', entity})),
	onEntity('rename NAME NEW', 'show it under another name', 2, (entity, name) => ({do: 'rename', entity, name})),
	onEntity('retype NAME TYPE', 'it is a person, organization, place, group, event or work', 2, (entity, word) => ({
		do: 'retype',
		entity,
		type: readType(word),
	})),
	onEntity('hide NAME', 'do not show it', 1, entity => ({do: 'hide', entity})),
	onEntity('unhide NAME', 'show it again', 1, entity => ({do: 'unhide', entity})),
	onClaim(
		'check WORDS [ARTICLE…]',
		'somebody has looked into the claim with these words: --note says what came out',
		(claims, note) => ({do: 'check', claims, note}),
	),
	onClaim('uncheck WORDS [ARTICLE…]', 'take that back', claims => ({do: 'uncheck', claims})),
	onClaim('dismiss WORDS [ARTICLE…]', 'no claim, or none worth showing', claims => ({do: 'dismiss', claims})),
	onClaim('undismiss WORDS [ARTICLE…]', 'show it again', claims => ({do: 'undismiss', claims})),
	onSearch('save-search NAME QUERY', 'keep a search under a name', 2, (name, query) => ({
		do: 'save-search',
		name,
		query,
	})),
	onSearch('drop-search NAME', 'forget it', 1, name => ({do: 'drop-search', name})),
];
