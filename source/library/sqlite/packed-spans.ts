import type {Mention} from '../../model/entity.ts';
import type {Span} from '../../model/span.ts';

/** `[start, end, start, end, …]` */
export function parseSpans(packed: string): Span[] {
	const numbers: number[] = JSON.parse(packed);
	const spans: Span[] = [];
	for (let at = 0; at + 1 < numbers.length; at += 2) spans.push({start: numbers[at]!, end: numbers[at + 1]!});
	return spans;
}

/** `[start, end, named, start, end, named, …]` */
export function parseMentions(packed: string): Mention[] {
	const numbers: number[] = JSON.parse(packed);
	const mentions: Mention[] = [];
	for (let at = 0; at + 2 < numbers.length; at += 3) {
		mentions.push({start: numbers[at]!, end: numbers[at + 1]!, named: numbers[at + 2] === 1});
	}
	return mentions;
}
