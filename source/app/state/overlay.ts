import type {ReadFailure} from '../../model/read-failure.ts';
import {wrap} from '../drawing/wrap.ts';
import {bindings, sections} from './keys.ts';
import {bodyRows} from './layout.ts';
import type {AppState} from './state.ts';

/** Columns beside the text of the page. */
const overlayMargin = 4;

export type OverlayLine = {heading: string} | {key: string; text: string} | {text: string};

/** The lines of the page that lies over the screen. */
export function overlayLines({overlay, failures, columns}: AppState): OverlayLine[] {
	return overlay?.kind === 'failures' ? failureLines(failures, columns) : helpLines();
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

/** Every key once, by section: the help page is the key table. */
export function helpLines(): OverlayLine[] {
	return sections.flatMap((section, index): OverlayLine[] => {
		const keys = bindings.filter(binding => binding.section === section);
		if (keys.length === 0) return [];
		const lines: OverlayLine[] = keys.map(({shown, help}) => ({key: shown, text: help}));
		return [...(index === 0 ? [] : [{text: ''}]), {heading: section}, ...lines];
	});
}

export function scrollOverlay(state: AppState, by: number): AppState {
	const {overlay} = state;
	if (overlay === null) return state;
	const last = Math.max(0, overlayLines(state).length - bodyRows(state, 'reader'));
	return {...state, overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))}};
}
