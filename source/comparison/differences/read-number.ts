import {numberWords, scales, touchingScales} from '../words/number-words.ts';
import type {Token} from '../words/tokens.ts';

export interface ReadNumber {
	value: number;
	/** Index after its last token. */
	end: number;
}

/**
 * The number that begins at a token: "200", "1,200.5", "200bn", "three", "twenty-five", "two million", "a dozen",
 * "twice". `null` where none does, and for ordinals, years, scores and numbers that belong to a name.
 */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | null {
	const token = tokens[at]!;
	if (token.lower === 'twice') return {value: 2, end: at + 1};
	const next = tokens[at + 1];
	if (token.lower === 'a' && next && scales.has(next.lower) && next.lower.length > 2) return scaled(1, tokens, at + 1);
	const value = token.kind === 'number' ? digits(token.lower) : numberWords.get(token.lower);
	if (value === undefined || value === null) return null;
	let end = at + 1;
	if (token.kind === 'number') {
		if (next?.kind === 'word' && next.start === token.end && !scales.has(next.lower)) return null;
		if (next?.lower === '–' || tokens[at - 1]?.lower === '–') return null;
		const number = scaled(value, tokens, end);
		const year = number.end === end && /^(?:1[5-9]|20)\d\d$/.test(token.lower);
		return year ? null : number;
	}
	let sum = value;
	const unit = next === undefined ? undefined : numberWords.get(next.lower);
	if (value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10) {
		sum += unit;
		end++;
	}
	const number = scaled(sum, tokens, end);
	return value === 1 && number.end === end ? null : number;
}

function scaled(value: number, tokens: readonly Token[], from: number): ReadNumber {
	let end = from;
	let product = value;
	for (let token = tokens[end]; token && end < from + 2; token = tokens[++end]) {
		const scale = scales.get(token.lower);
		if (scale === undefined) break;
		if (touchingScales.has(token.lower) && token.start !== tokens[end - 1]?.end) break;
		product *= scale;
	}
	return {value: product, end};
}

/** `null` for what is no plain number: "1.2.3", "10,5,1". Commas part thousands, as English has it. */
function digits(text: string): number | null {
	if (text.length > 18 || !/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(text)) return null;
	return Number(text.replaceAll(',', ''));
}
