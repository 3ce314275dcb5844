/*
A style is one number, so that cells compare as numbers: nine bits of foreground, nine of background (0 is the terminal's
own colour, n + 1 is entry n of the 256-colour palette), six of attributes. 0 is plain text.
*/
const backgroundShift = 9;
const colorMask = 0x1ff;
const firstAttribute = 18;

/** Attributes as [bit, the parameter that sets it, the parameter that clears it]; 22 clears both bold and dim. */
const attributes = [
	[1 << 18, 1, 22],
	[1 << 19, 2, 22],
	[1 << 20, 3, 23],
	[1 << 21, 4, 24],
	[1 << 22, 7, 27],
	[1 << 23, 9, 29],
] as const;

const attributeMask = 0x3f << firstAttribute;
const boldAndDim = (1 << 18) | (1 << 19);
/** What shows on a blank cell: underline, inverse, strikethrough and the background. */
const shownOnBlank = (1 << 21) | (1 << 22) | (1 << 23);

/** The same style without its colours. */
export const withoutColors = (style: number): number => style & attributeMask;

/** The style of a blank, without what nobody can see on it: blanks that look alike compare as equal. */
export function styleOfBlank(style: number): number {
	return style & shownOnBlank ? style : style & (colorMask << backgroundShift);
}

/**
 * `style` after an SGR sequence whose parameters stand at `[start, end)` in `text`. Parameters that are unknown change
 * nothing. A 24-bit colour becomes the nearest of the 256.
 */
export function applySgr(style: number, text: string, start: number, end: number): number {
	const parameters = text.slice(start, end).split(/[;:]/).map(Number);
	let next = style;
	for (let index = 0; index < parameters.length; index++) {
		const parameter = parameters[index]!;
		if (parameter === 38 || parameter === 48) {
			const color = extendedColor(parameters, index + 1);
			if (color !== undefined) next = withColor(next, parameter === 48, color + 1);
			index += parameters[index + 1] === 2 ? 4 : 2;
		} else next = applyParameter(next, parameter);
	}
	return next;
}

function applyParameter(style: number, parameter: number): number {
	if (parameter === 0) return 0;
	if (parameter >= 30 && parameter <= 37) return withColor(style, false, parameter - 29);
	if (parameter >= 40 && parameter <= 47) return withColor(style, true, parameter - 39);
	if (parameter >= 90 && parameter <= 97) return withColor(style, false, parameter - 81);
	if (parameter >= 100 && parameter <= 107) return withColor(style, true, parameter - 91);
	if (parameter === 39) return withColor(style, false, 0);
	if (parameter === 49) return withColor(style, true, 0);
	let next = style;
	for (const [bit, on, off] of attributes) {
		if (parameter === on) next |= bit;
		if (parameter === off) next &= ~bit;
	}
	return next;
}

function withColor(style: number, isBackground: boolean, value: number): number {
	const shift = isBackground ? backgroundShift : 0;
	return (style & ~(colorMask << shift)) | (value << shift);
}

/** The palette entry of `5;n` or `2;r;g;b` at `index`. */
function extendedColor(parameters: readonly number[], index: number): number | undefined {
	const [mode, first = -1, green = -1, blue = -1] = parameters.slice(index, index + 4);
	const isByte = (value: number) => value >= 0 && value <= 255;
	if (mode === 5) return isByte(first) ? first : undefined;
	if (mode !== 2 || ![first, green, blue].every(isByte)) return undefined;
	const [r, g, b] = [first, green, blue].map(value => Math.round((value / 255) * 5)) as [number, number, number];
	return 16 + 36 * r + 6 * g + b;
}

const transitions = new Map<number, string>();
const mostTransitions = 10_000;

/** The shortest SGR sequence that leads from one style to another; empty where they are the same. */
export function transition(from: number, to: number): string {
	if (from === to) return '';
	if (to === 0) return '\u001B[m';
	const key = from * 2 ** 24 + to;
	let sequence = transitions.get(key);
	if (sequence === undefined) {
		const afresh = `\u001B[0;${changes(0, to).join(';')}m`;
		const onward = `\u001B[${changes(from, to).join(';')}m`;
		sequence = onward.length <= afresh.length ? onward : afresh;
		if (transitions.size >= mostTransitions) transitions.clear();
		transitions.set(key, sequence);
	}
	return sequence;
}

function changes(from: number, to: number): number[] {
	const parameters: number[] = [];
	const lost = from & ~to;
	// Bold and dim can only be cleared together: the one that stays is set again.
	const isBothCleared = (lost & boldAndDim) !== 0;
	if (isBothCleared) parameters.push(22);
	for (const [bit, on, off] of attributes) {
		if (lost & bit && off !== 22) parameters.push(off);
		const isNew = (to & ~from & bit) !== 0;
		if (isNew || (isBothCleared && off === 22 && to & bit)) parameters.push(on);
	}
	const [fromFore, toFore] = [from & colorMask, to & colorMask];
	const [fromBack, toBack] = [(from >> backgroundShift) & colorMask, (to >> backgroundShift) & colorMask];
	if (fromFore !== toFore) parameters.push(...colorParameters(toFore, 30));
	if (fromBack !== toBack) parameters.push(...colorParameters(toBack, 40));
	return parameters;
}

function colorParameters(color: number, base: 30 | 40): number[] {
	if (color === 0) return [base + 9];
	if (color <= 8) return [base + color - 1];
	if (color <= 16) return [base + 60 + color - 9];
	return [base + 8, 5, color - 1];
}
