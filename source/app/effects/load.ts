import type {EntityEffect} from '../state/entities/messages.ts';
import type {ListEffect} from '../state/list/messages.ts';
import type {PanelEffect} from '../state/panel/messages.ts';
import type {ReaderEffect} from '../state/reader/messages.ts';
import {loadEntities, loadEntityChoices, loadMentions} from './questions.ts';
import type {EffectHandlers, World} from './world.ts';

type Loading = Exclude<ListEffect, {type: 'wait-for-rest'}> | ReaderEffect | PanelEffect | EntityEffect;

/** What the screens show, from the library. */
export function loadEffects({library, searching, dispatch}: World): EffectHandlers<Loading['type']> {
	return {
		async 'load-keys'({order}) {
			dispatch({type: 'keys-loaded', order, keys: await library.articles.keys(order)});
		},
		async 'load-rows'({keys}) {
			dispatch({type: 'rows-loaded', rows: await library.articles.rows(keys)});
		},
		async 'load-article'({key, query}) {
			const stored = await library.articles.read(key);
			if (stored === null) return;
			const matches = await searching.matchesIn(stored.article.text, query);
			const titleMatches = await searching.matchesIn(stored.article.title ?? '', query);
			dispatch({type: 'article-loaded', stored, query, matches, titleMatches});
		},
		async 'load-entities'(effect) {
			dispatch(await loadEntities(library, effect));
		},
		async 'load-entity-choices'(effect) {
			dispatch(await loadEntityChoices(library, effect));
		},
		async 'load-mentions'(effect) {
			dispatch(await loadMentions(library, effect));
		},
	};
}
