import type {ArticleKey} from '../../../model/listing.ts';
import type {Passage} from '../../../model/passage.ts';
import {sayingInHand} from '../compare/rows.ts';
import {selectedKey} from '../list/list.ts';
import {shownListing} from '../panel/panel.ts';
import type {AppState} from '../state.ts';

/** The passage that is selected in the panel or among compared claims; `null` where entities are listed, or nothing. */
export function selectedPassage(state: AppState): Passage | null {
	const {panel, compare} = state;
	if (compare?.shown) return sayingInHand(compare);
	if (panel.tab === 'entities' && panel.mentions === null) return null;
	const {items, selected} = shownListing(state);
	return (items[selected] as Passage | undefined) ?? null;
}

/** The article that is meant when one is copied or opened: that of the selected row, passage, or of the reader. */
export function articleInHand(state: AppState): ArticleKey | null {
	if (state.compare?.shown) return selectedPassage(state)?.article ?? null;
	if (state.focus === 'list') return selectedKey(state);
	const passage = state.focus === 'panel' ? selectedPassage(state) : null;
	return passage?.article ?? state.reader.key;
}
