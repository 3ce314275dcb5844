import type {ReadFailure} from '../../../model/read-failure.ts';
import {wrap} from '../../drawing/wrap.ts';
import {type Binding, sections} from '../keys/binding.ts';
import {isLive, placeBelow} from '../keys/heard.ts';
import {bodyRows} from '../screen/layout.ts';
import type {AppState} from '../state.ts';

/** Columns beside the text of the page. */
const overlayMargin = 4;
/** From this width on, keys stand in two columns. */
const columnsForTwo = 120;

export type OverlayLine = {heading: string} | {key: string; text: string} | {text: string};

/** The rows of the page that lies over the screen, each of one line or of two side by side. */
export function overlayRows(state: AppState): OverlayLine[][] {
	const {overlay, failures, columns} = state;
	if (overlay?.kind === 'failures') return failureLines(failures, columns).map(line => [line]);
	const lines = helpLines(state);
	if (columns < columnsForTwo) return lines.map(line => [line]);
	const half = Math.ceil(lines.length / 2);
	return lines.slice(0, half).map((line, row) => [line, lines[half + row] ?? {text: ''}]);
}

/** Each file with the reason, broken to the width of the screen. */
function failureLines(failures: readonly ReadFailure[], columns: number): OverlayLine[] {
	const count = failures.length === 1 ? 'One file was not read' : `${failures.length} files were not read`;
	const lines = failures.flatMap(({path, place, reason}) => {
		const text = `${path}${place === null ? '' : `, ${place}`}: ${reason}`;
		return wrap(text, columns - overlayMargin).map(({start, end}) => ({text: text.slice(start, end)}));
	});
	return [{heading: count}, ...lines];
}

/** Every key once: by section those that do something in the present view, then all others. */
export function helpLines(state: AppState): OverlayLine[] {
	const bindings = state.bindings.filter(({keys}) => keys.length > 0);
	const isHeard = (binding: Binding) => binding.places.includes(placeBelow(state)) && isLive(binding, state);
	const here = sections.flatMap(section =>
		group(
			section,
			bindings.filter(binding => binding.section === section && isHeard(binding)),
		),
	);
	const elsewhere = group(
		'Elsewhere, or at other times',
		bindings.filter(binding => !isHeard(binding)),
	);
	return [...here, ...elsewhere].slice(0, -1);
}

function group(heading: string, keys: readonly Binding[]): OverlayLine[] {
	if (keys.length === 0) return [];
	return [{heading}, ...keys.map(({shown, help}) => ({key: shown, text: help})), {text: ''}];
}

export function scrollOverlay(state: AppState, by: number): AppState {
	const {overlay} = state;
	if (overlay === null) return state;
	const last = Math.max(0, overlayRows(state).length - bodyRows(state, 'reader'));
	return {...state, overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))}};
}
