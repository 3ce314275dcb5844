import type {Choice} from '../../../decisions/vocabulary.ts';
import {articlesInHand} from '../marking/marking.ts';
import type {Step} from '../message.ts';
import type {AppState} from '../state.ts';
import type {Annotation, NamedArticle} from './messages.ts';
import {openNote} from './note.ts';
import {openTags} from './tags.ts';

/** Annotates what is in hand; articles that are not known yet are asked for first. */
export function annotate(state: AppState, what: Annotation): Step<AppState> {
	const keys = articlesInHand(state);
	const rows = keys.map(key => state.list.rows.get(key)).filter(row => row !== undefined);
	if (keys.length === 0) return [state, []];
	if (rows.length < keys.length) return [state, [{type: 'name-articles', keys, what}]];
	return annotateNamed(
		state,
		rows.map(({id, title}) => ({id, title})),
		what,
	);
}

export function annotateNamed(state: AppState, articles: NamedArticle[], what: Annotation): Step<AppState> {
	if (articles.length === 0) return [state, []];
	switch (what) {
		case 'star':
			return toggle(state, articles, state.decided.starred, ['star', 'unstar'], ['Starred', 'Star taken from']);
		case 'read':
			return toggle(state, articles, state.decided.read, ['read', 'unread'], ['Read:', 'Unread:']);
		case 'tag':
			return [openTags(state, articles), []];
		case 'note':
			return openNote(state, articles);
	}
}

/** Does it to all of them; takes it back where all of them have it. Those that need no change are left alone. */
function toggle(
	state: AppState,
	articles: readonly NamedArticle[],
	those: ReadonlySet<string>,
	[give, take]: ['star', 'unstar'] | ['read', 'unread'],
	[given, taken]: [string, string],
): Step<AppState> {
	const without = articles.filter(({id}) => !those.has(id));
	const gives = without.length > 0;
	const choices = (gives ? without : articles).map(
		({id, title}): Choice => ({do: gives ? give : take, article: id, about: title}),
	);
	return [state, [{type: 'decide', choices, said: `${gives ? given : taken} ${inWords(articles)}`}]];
}

/** “Ferries stop”, or how many. */
export function inWords(articles: readonly NamedArticle[]): string {
	return articles.length === 1 ? `“${articles[0]!.title}”` : `${articles.length} articles`;
}
