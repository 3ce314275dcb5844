import {flat} from '../drawing/excerpt.ts';
import {type Line, type Segment, spread} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {pad} from '../drawing/width.ts';
import {type OverlayLine, overlayRows} from '../state/overlay/overlay.ts';
import type {AppState} from '../state/state.ts';

const keyColumns = 14;

/** The page that lies over the panes: keys, or files that were not read. */
export function overlayPage(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {overlay} = state;
	const all = overlayRows(state);
	const title = overlay?.kind === 'failures' ? 'Not read' : 'Keys';
	const place =
		all.length > rows - 1
			? `${overlay!.top + 1}–${Math.min(all.length, overlay!.top + rows - 1)} of ${all.length} `
			: '';
	const head = spread([{text: ` ${title}`, style: 'heading'}], [{text: place, style: 'dim'}], columns, glyphs.ellipsis);
	const shown = all.slice(overlay!.top, overlay!.top + rows - 1).map((entries): Line => {
		const room = Math.floor(columns / entries.length);
		return {segments: entries.flatMap(entry => filled(segmentsOf(entry), room, glyphs))};
	});
	return [head, ...shown];
}

function segmentsOf(entry: OverlayLine): Segment[] {
	if ('heading' in entry) return [{text: ' '}, {text: entry.heading, style: 'heading'}];
	if ('key' in entry) return [{text: '  '}, {text: pad(entry.key, keyColumns), style: 'key'}, {text: entry.text}];
	return [{text: '  '}, {text: flat(entry.text)}];
}

/** Exactly as wide as its column. */
function filled(segments: Segment[], columns: number, glyphs: Glyphs): Segment[] {
	return spread(segments, [], columns, glyphs.ellipsis).segments;
}
