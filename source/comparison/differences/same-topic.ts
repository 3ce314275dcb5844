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
	return b.featureSet.has(first) || a.featureSet.has(second);
}

/**
 * Whether two statements can be about the same people, places and organizations: they have a name in common, or one of
 * them names nobody.
 */
export function sameNames(a: Statement, b: Statement): boolean {
	const [first, second] = [namesOf(a), namesOf(b)];
	return first.length === 0 || second.length === 0 || first.some(name => second.includes(name));
}

/** Whether two statements have the name of a person, a place or an organization in common. */
export function shareName(a: Statement, b: Statement): boolean {
	const names = namesOf(b);
	return namesOf(a).some(name => names.includes(name));
}

/** Words of content that two statements have in common, leaving out those that stand in news of every kind. */
export function sharedContent(a: Statement, b: Statement, except: ReadonlySet<string>): number {
	let shared = 0;
	for (const feature of a.features) {
		if (isName(feature) || commonWords.has(feature) || except.has(feature)) continue;
		if (b.featureSet.has(feature)) shared++;
	}
	return shared;
}

/** Names in a statement, and of who makes it. */
function namesOf({features, speaker}: Statement): string[] {
	const names = features.filter(feature => feature.startsWith('@') || feature.startsWith('~'));
	return speaker === null ? names : [...names, speaker];
}

function topicOf({features}: Statement): string | undefined {
	return features.find(feature => !isName(feature) && !commonWords.has(feature));
}
