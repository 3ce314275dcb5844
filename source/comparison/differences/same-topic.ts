import {isName} from '../statements/features.ts';
import type {Statement} from '../statements/statement.ts';
import {commonWords} from '../words/common-words.ts';

/**
 * Whether two statements are about the same thing: the first word of content of one stands in the other. "Profit rose
 * 5 percent" and "Revenue rose 4 percent" are alike in all but what they are about.
 */
export function sameTopic(a: Statement, b: Statement): boolean {
	const [first, second] = [topicOf(a), topicOf(b)];
	if (first === undefined || second === undefined) return false;
	return b.features.includes(first) || a.features.includes(second);
}

function topicOf({features}: Statement): string | undefined {
	return features.find(feature => !isName(feature) && !commonWords.has(feature));
}
