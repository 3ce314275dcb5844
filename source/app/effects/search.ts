import type {FacetsEffect} from '../state/facets/messages.ts';
import type {Event} from '../state/message.ts';
import type {SearchEffect} from '../state/search/messages.ts';
import type {EffectHandlers, World} from './world.ts';

/** What the search box and the facets ask for. */
export function searchEffects({
	searching,
	history,
	dispatch,
}: World): EffectHandlers<(SearchEffect | FacetsEffect)['type']> {
	const tell = (event: Event | null) => {
		if (event !== null) dispatch(event);
	};
	return {
		find: async effect => tell(await searching.find(effect)),
		'show-hits': async effect => tell(await searching.show(effect)),
		complete: async effect => tell(await searching.complete(effect)),
		'load-facets': async effect => tell(await searching.facets(effect)),
		'load-history': () => tell({type: 'history-loaded', searches: history.read()}),
		'remember-search': ({text}) => history.add(text),
	};
}
