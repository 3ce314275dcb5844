import {addTo, type Draft, join, mostCandidates, onlyOne} from './draft.ts';

const generation = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
/** Longer "names" are lists that the tagger took for one. */
const mostWords = 8;

/**
 * Joins the shorter names of a person to the fullest one. What the document uses decides: "Xi" is Xi Jinping and
 * "Putin" is Vladimir Putin because those are the full names that hold these words first or last. A name that could
 * mean two people stays on its own.
 */
export function joinPeople(people: readonly Draft[]): void {
	const byEnds = new Map<string, Draft[]>();
	const byLast = new Map<string, Draft[]>();
	const byFirst = new Map<string, Draft[]>();
	const byPart = new Map<string, Draft[]>();
	const full: [Draft, readonly string[]][] = [];
	for (const person of people) {
		const words = ownWords(person);
		if (words.length < 2 || words.length > mostWords) continue;
		full.push([person, words]);
		addTo(byEnds, `${words[0]} ${words.at(-1)}`, person);
	}
	for (const drafts of byEnds.values()) joinMiddles(drafts);
	for (const [person, words] of full) {
		addTo(byLast, words.at(-1)!, person);
		addTo(byFirst, words[0]!, person);
		for (let cut = 1; cut < words.length - 1; cut++) {
			addTo(byPart, words.slice(cut).join(' '), person);
			addTo(byPart, words.slice(0, -cut).join(' '), person);
		}
	}
	for (const [person, words] of full) {
		const whole = onlyOne(byPart.get(words.join(' ')), person) ?? spelledOut(words, byLast, person);
		if (whole) join(person, whole);
	}
	for (const person of people) {
		const words = ownWords(person);
		if (words.length !== 1) continue;
		const word = words[0]!;
		const whole = byLast.has(word) ? onlyOne(byLast.get(word), person) : onlyOne(byFirst.get(word), person);
		if (whole) join(person, whole);
	}
}

function ownWords({words}: Draft): readonly string[] {
	return words.length > 2 && generation.has(words.at(-1)!) ? words.slice(0, -1) : words;
}

/** "Suzuki" between equal first and last words: the same person, unless there are two different middles. */
function joinMiddles(drafts: readonly Draft[]): void {
	const middles = drafts.map(draft => ownWords(draft).slice(1, -1));
	const spelled = middles.filter(middle => middle.length > 0);
	const longest = spelled.reduce((a, b) => (b.join(' ').length > a.join(' ').length ? b : a), []);
	const fits = (middle: readonly string[]) =>
		middle.length <= longest.length && middle.every((word, index) => longest[index]!.startsWith(word));
	if (!spelled.every(fits)) return;
	const whole = drafts[middles.indexOf(longest)] ?? drafts[0]!;
	for (const draft of drafts) join(draft, whole);
}

/** "V. Putin" → Vladimir Putin. */
function spelledOut(words: readonly string[], byLast: Map<string, Draft[]>, person: Draft): Draft | null {
	if (words.length !== 2 || words[0]!.length !== 1) return null;
	const sameLast = byLast.get(words[1]!) ?? [];
	if (sameLast.length > mostCandidates) return null;
	const candidates = sameLast.filter(({words: [first]}) => first!.length > 1 && first!.startsWith(words[0]!));
	return onlyOne(candidates, person);
}
