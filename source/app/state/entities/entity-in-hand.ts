import type {EntityRow} from '../../../model/listing.ts';
import type {AppState} from '../state.ts';

/** The entity that is selected in the panel, or whose mentions it lists; `null` where there is none. */
export function entityInHand({panel, focus}: AppState): EntityRow | null {
	if (focus !== 'panel' || panel.tab !== 'entities') return null;
	if (panel.mentions !== null) return panel.mentions.entity;
	return panel.entities.items[panel.entities.selected] ?? null;
}
