import {flat} from '../drawing/excerpt.ts';
import {type Line, line, lineWidth, type Segment, spread} from '../drawing/line.ts';
import {type TextBox, textBox} from '../drawing/text-box.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {widthOf} from '../drawing/width.ts';
import {shownRows} from '../state/compare/rows.ts';
import type {IndexProgress} from '../state/indexing/state.ts';
import {footerBindings} from '../state/keys/heard.ts';
import {markedCount} from '../state/marking/marking.ts';
import type {LinePrompt} from '../state/prompt/state.ts';
import type {AppState} from '../state/state.ts';
import {fieldHint} from './completion.ts';

/** One line: a notice or the keys that do something now, and at the right where one is and what goes on. */
export function footerLine(state: AppState, columns: number, glyphs: Glyphs): Line {
	if (state.prompt?.kind === 'line') return promptLine(state.prompt, columns);
	const right = status(state, glyphs);
	const room = columns - lineWidth({segments: right}) - 1;
	const left = noticeSegments(state) ?? (state.linear ? spokenKeys(state, room) : keySegments(state, room));
	return spread(left, right, columns, glyphs.ellipsis);
}

/** What is to be read before any key: a notice, what Tab would write, what of the search was not understood. */
function noticeSegments(state: AppState): Segment[] | null {
	const {notice, search} = state;
	if (notice !== null) return [{text: ` ${flat(notice.text)}`, style: notice.warning ? 'warning' : 'heading'}];
	const hint = fieldHint(state);
	if (hint !== null)
		return [
			{text: ' Tab', style: 'key'},
			{text: ` ${hint}`, style: 'dim'},
		];
	const isAsked = search.editing || state.facets !== null;
	if (!isAsked || search.notes.length === 0 || search.answered !== search.text) return null;
	return [{text: ` ? ${search.notes.map(flat).join(' ')}`, style: 'warning'}];
}

/** Stands before what is typed. */
export const lineSign = ({sign}: LinePrompt) => ` ${flat(sign)} `;

export function lineBox(prompt: LinePrompt, columns: number): TextBox {
	return textBox(prompt, columns - widthOf(lineSign(prompt)) - 1);
}

function promptLine(prompt: LinePrompt, columns: number): Line {
	return line({text: lineSign(prompt), style: 'key'}, {text: lineBox(prompt, columns).text});
}

/** Whole keys only: what does not fit is left to the help page, whose key is always there. */
function keySegments(state: AppState, room: number): Segment[] {
	const bindings = footerBindings(state).map(({shown, label}) => ({key: shown.split(' ')[0]!, label}));
	const columnsOf = ({key, label}: {key: string; label: string}) => widthOf(key) + widthOf(label) + 3;
	while (bindings.length > 2 && bindings.reduce((sum, binding) => sum + columnsOf(binding), 0) > room) {
		bindings.splice(
			bindings.findLastIndex(({key}) => key !== '?' && key !== 'q'),
			1,
		);
	}
	return bindings.flatMap(({key, label}): Segment[] => [
		{text: ` ${key}`, style: 'key'},
		{text: ` ${label} `, style: 'dim'},
	]);
}

/** "Keys: Enter open, / search.", for those who hear it: as many as there is room for, help always among them. */
function spokenKeys(state: AppState, room: number): Segment[] {
	const keys = footerBindings(state).map(({action, shown, label}) => ({
		action,
		text: `${shown.split(' ')[0]} ${label}`,
	}));
	const sentence = () => `Keys: ${keys.map(({text}) => text).join(', ')}.`;
	while (keys.length > 1 && widthOf(sentence()) > room) {
		keys.splice(
			keys.findLastIndex(({action}) => action !== 'help'),
			1,
		);
	}
	return [{text: sentence()}];
}

function status(state: AppState, glyphs: Glyphs): Segment[] {
	const {search, indexing, failures, focus, count} = state;
	const marked = markedCount(state);
	const parts: Segment[] = [];
	if (count !== '') parts.push({text: count, style: 'key'});
	if (marked > 0) parts.push({text: `${marked} marked`, style: 'key'});
	if (indexing !== null) parts.push({text: progressText(indexing)});
	else if (failures.length > 0) parts.push({text: `! ${failures.length} not read`, style: 'warning'});
	if (search.text !== '' && focus !== 'list') parts.push({text: `/${flat(search.text)}`, style: 'dim'});
	const place = placeText(state);
	if (place !== null) parts.push({text: state.linear ? `Place ${place.trim().replace('/', ' of ')}.` : place});
	return parts
		.flatMap((part, index): Segment[] => [
			...(index === 0 ? [] : [{text: glyphs.separator, style: 'dim' as const}]),
			part,
		])
		.concat({text: ' '});
}

/** Where one is in what is looked at; `null` where that is empty. */
function placeText({list, search, compare}: AppState): string | null {
	if (compare?.shown) return placeOf(compare.selected, shownRows(compare).length);
	return list.keys.length === 0 ? null : placeOf(list.selected, search.text === '' ? list.total! : list.keys.length);
}

/** " 7/18": as wide for the first as for the last, so that nothing beside it moves. */
function placeOf(selected: number, total: number): string | null {
	return total === 0 ? null : `${String(selected + 1).padStart(String(total).length)}/${total}`;
}

/** "indexing 120/5000, 230/s, 21 s left, 3 not read". */
export function progressText({done, total, failed, rate, secondsLeft, waiting}: IndexProgress): string {
	if (waiting) return 'another newsglass is indexing';
	const left = secondsLeft === null ? '' : `, ${durationText(secondsLeft)} left`;
	const trouble = failed === 0 ? '' : `, ${failed} not read`;
	return `indexing ${done}/${total}${rate >= 1 ? `, ${Math.round(rate)}/s` : ''}${left}${trouble}`;
}

function durationText(seconds: number): string {
	if (seconds < 90) return `${Math.ceil(seconds)} s`;
	return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
