import {flat} from '../drawing/excerpt.ts';
import {type Line, line, spread} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {pad} from '../drawing/width.ts';
import {overlayLines} from '../state/overlay.ts';
import type {AppState} from '../state/state.ts';

const keyColumns = 14;

/** The page that lies over the panes: keys, or files that were not read. */
export function overlayPage(state: AppState, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {overlay} = state;
	const lines = overlayLines(state);
	const title = overlay?.kind === 'failures' ? 'Not read' : 'Keys';
	const place =
		lines.length > rows - 1
			? `${overlay!.top + 1}–${Math.min(lines.length, overlay!.top + rows - 1)} of ${lines.length} `
			: '';
	const head = spread([{text: ` ${title}`, style: 'heading'}], [{text: place, style: 'dim'}], columns, glyphs.ellipsis);
	const shown = lines.slice(overlay!.top, overlay!.top + rows - 1).map((entry): Line => {
		if ('heading' in entry) return line(' ', {text: entry.heading, style: 'heading'});
		if ('key' in entry) return line('  ', {text: pad(entry.key, keyColumns), style: 'key'}, entry.text);
		return line('  ', flat(entry.text));
	});
	return [head, ...shown];
}
