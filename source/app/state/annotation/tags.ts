import type {Decided} from '../../../decisions/decide.ts';
import type {Choice} from '../../../decisions/vocabulary.ts';
import type {Step} from '../message.ts';
import {openPick} from '../prompt/pick.ts';
import type {PickItem} from '../prompt/state.ts';
import type {AppState} from '../state.ts';
import {inWords} from './annotate.ts';
import type {NamedArticle} from './messages.ts';

/** Lets the reader choose a tag to give or, among those that the articles have, to take away. */
export function openTags(state: AppState, articles: NamedArticle[]): AppState {
	const had = (tag: string) => articles.filter(({id}) => hasTag(state.decided, id, tag)).length;
	const tags = [...tagCounts(state.decided)].map(([tag, count]) => ({tag, count, had: had(tag)}));
	tags.sort((a, b) => b.had - a.had || b.count - a.count || (a.tag < b.tag ? -1 : 1));
	const items = tags.map(
		({tag, count, had: among}): PickItem => ({
			note: among === 0 ? '' : among === articles.length ? 'take away' : `${among} of ${articles.length}`,
			label: tag,
			help: `${tag} (${count})`,
			command: {type: 'set-tag', text: tag, articles},
		}),
	);
	const sign = articles.length === 1 ? 'Tag:' : `Tag ${articles.length} articles:`;
	return openPick(state, sign, 'tag', items, {type: 'set-tag', text: '', articles});
}

/** Gives a tag to those without it; takes it away where all have it. */
export function setTag(state: AppState, text: string, articles: readonly NamedArticle[]): Step<AppState> {
	const tag = text
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/^#+\s*/, '');
	if (tag === '') return [state, []];
	const without = articles.filter(({id}) => !hasTag(state.decided, id, tag));
	const gives = without.length > 0;
	const choices = (gives ? without : articles).map(
		({id, title}): Choice => ({do: gives ? 'tag' : 'untag', article: id, tag, about: title}),
	);
	const said = gives ? `Tagged “${tag}”: ${inWords(articles)}` : `Tag “${tag}” taken from ${inWords(articles)}`;
	return [state, [{type: 'decide', choices, said}]];
}

const hasTag = ({tags}: Decided, id: string, tag: string) => tags.get(id)?.has(tag) ?? false;

/** How many articles have each tag. */
export function tagCounts({tags}: Decided): Map<string, number> {
	const counts = new Map<string, number>();
	for (const tag of [...tags.values()].flatMap(names => [...names])) counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return counts;
}
