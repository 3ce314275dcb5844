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

/**
 * Whether two statements can be about the same people, places and organizations: they have a name in common, or one of
 * them names nobody.
 */
export function sameNames(a: Statement, b: Statement): boolean {
	const [first, second] = [namesOf(a), namesOf(b)];
	return first.length === 0 || second.length === 0 || first.some(name => second.includes(name));
}

/** Words of content that two statements have in common, leaving out those that stand in news of every kind. */
export function sharedContent(a: Statement, b: Statement, except: ReadonlySet<string>): number {
	let shared = 0;
	for (const feature of a.features) {
		if (isName(feature) || commonWords.has(feature) || except.has(feature)) continue;
		if (b.features.includes(feature)) shared++;
	}
	return shared;
}

function namesOf({features}: Statement): string[] {
	return features.filter(feature => feature.startsWith('@') || feature.startsWith('~'));
}

function topicOf({features}: Statement): string | undefined {
	return features.find(feature => !isName(feature) && !commonWords.has(feature));
}
