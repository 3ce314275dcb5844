import {type Line, line, type Segment, spread} from '../drawing/line.ts';
import {type TextBox, textBox} from '../drawing/text-box.ts';
import type {Glyphs} from '../drawing/theme.ts';
import {pad, widthOf} from '../drawing/width.ts';
import {bindings} from '../state/keys.ts';
import type {PalettePrompt} from '../state/state.ts';

const keyColumns = 14;

/** Stands before the words that a command is sought by. */
export const paletteSign = ' : ';

export function paletteBox(prompt: PalettePrompt, columns: number): TextBox {
	return textBox(prompt, columns - widthOf(paletteSign) - widthOf(placeText(prompt)) - 1);
}

const placeText = ({choices, selected}: PalettePrompt) =>
	choices.length === 0 ? '0 ' : `${selected + 1}/${choices.length} `;

/** The page of commands: what is typed, and what is found by it with its keys. */
export function palettePage(prompt: PalettePrompt, columns: number, rows: number, glyphs: Glyphs): Line[] {
	const {text} = paletteBox(prompt, columns);
	const head = spread([{text: paletteSign, style: 'key'}, {text}], [{text: placeText(prompt), style: 'dim'}], columns);
	const {choices, selected, top, answered} = prompt;
	if (choices.length === 0 && answered !== '') {
		return [head, line(''), line({text: ` No command is found by “${answered}”.`, style: 'dim'})];
	}
	const shown = choices.slice(top, top + rows - 1).map((choice, index): Line => {
		const {shown: keys, help} = bindings[choice]!;
		const isSelected = top + index === selected;
		const pieces: Segment[] = [
			{text: isSelected ? glyphs.pointer : ' '},
			{text: ' '},
			{text: pad(keys, keyColumns), style: 'key'},
			{text: help},
		];
		return {segments: pieces, ...(isSelected ? {style: 'selected'} : {})};
	});
	return [head, ...shown];
}
