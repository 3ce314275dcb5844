import type {AppState} from '../state.ts';
import type {ListedDate} from './state.ts';

/** The selected entry of the timeline; `null` where something else is shown. */
export function selectedDate({panel}: AppState): ListedDate | null {
	return panel.tab === 'timeline' ? (panel.timeline.items[panel.timeline.selected] ?? null) : null;
}
