import type {DatePassage} from '../../../model/passage.ts';
import type {AppState} from '../state.ts';

/** The selected entry of the timeline; `null` where something else is shown. */
export function selectedDate({panel}: AppState): DatePassage | null {
	return panel.tab === 'timeline' ? (panel.timeline.items[panel.timeline.selected] ?? null) : null;
}
