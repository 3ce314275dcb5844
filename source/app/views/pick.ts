import {flat} from '../drawing/excerpt.ts';
import {type Line, line, type Segment, spread} from '../drawing/line.ts';
import {type TextBox, textBox} from '../drawing/text-box.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {pad, widthOf} from '../drawing/width.ts';
import {type PickItem, type PickPrompt, typedText} from '../state/prompt/state.ts';

/** Notes have a column of this width, or a wider one where they need it and there is room. */
const noteColumns = 14;
const widestNote = 0.4;

function noteWidth(items: readonly PickItem[], columns: number): number {
	const longest = items.reduce((width, {note}) => Math.max(width, widthOf(flat(note)) + 2), noteColumns);
	return Math.min(longest, Math.max(noteColumns, Math.floor(columns * widestNote)));
}

/** Stands before what is typed. */
export const pickSign = ({sign}: PickPrompt) => ` ${flat(sign)} `;

export function pickBox(prompt: PickPrompt, columns: number): TextBox {
	return textBox(prompt, columns - widthOf(pickSign(prompt)) - widthOf(placeText(prompt)) - 1);
}

const placeText = ({choices, selected}: PickPrompt) =>
	choices.length === 0 ? '0 ' : `${selected + 1}/${choices.length} `;

/** The page of things to choose from: what is typed, and what is found by it. */
export function pickPage(prompt: PickPrompt, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {text} = pickBox(prompt, columns);
	const sign: Segment = {text: pickSign(prompt), style: 'key'};
	const head = spread([sign, {text}], [{text: placeText(prompt), style: 'dim'}], columns);
	const {items, choices, selected, top, answered} = prompt;
	if (choices.length === 0) return [head, line(''), line({text: noneText(prompt), style: 'dim'})];
	const width = noteWidth(items, columns);
	const shown = choices.slice(top, top + rows - 1).map((choice, index): Line => {
		const {note, help} = choice === typedText ? {note: 'new', help: `${prompt.noun} “${answered}”`} : items[choice]!;
		const isSelected = top + index === selected;
		const pieces: Segment[] = [
			{text: isSelected ? glyphs.pointer : ' '},
			{text: ' '},
			{text: pad(flat(note), width), style: 'key'},
			{text: flat(help)},
		];
		return {segments: pieces, ...(isSelected ? {style: 'selected'} : {})};
	});
	return [head, ...shown];
}

function noneText({noun, answered, otherwise}: PickPrompt): string {
	if (answered !== '') return ` No ${noun} is found by “${flat(answered)}”.`;
	return otherwise === null ? ` There is no ${noun}.` : ` There is no ${noun} yet: type one.`;
}
