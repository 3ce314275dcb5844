import type {Word} from './word.ts';

/** Words that begin a new clause after a comma. */
const openers = new Set(
	'and but while whereas as although though because adding telling noting saying stating describing calling so yet'.split(
		' ',
	),
);
/** Words that begin a new clause anywhere. */
const alwaysOpeners = new Set(['while', 'whereas', 'although', 'because']);
/** Parts of fewer words than this are members of a list ("sovereignty, security, and interests"), not clauses. */
const shortest = 4;

/** Where the clauses of a sentence end: index after the last word of each; the last is the length of the sentence. */
export function clauseEnds(words: readonly Word[]): number[] {
	const ends: number[] = [];
	let start = 0;
	let sinceComma = 0;
	for (let index = 0; index < words.length; index++) {
		const {lower, kind} = words[index]!;
		if (kind !== 'mark') {
			if (sinceComma >= shortest && (alwaysOpeners.has(lower) || joinsClauses(words, index))) {
				ends.push(index);
				start = index;
				sinceComma = 0;
			}
			sinceComma++;
			continue;
		}
		const strong = lower === ';' || lower === ':' || lower === '—';
		const next = words[index + 1];
		if (strong || (lower === ',' && next !== undefined && openers.has(next.lower) && sinceComma >= shortest)) {
			if (index + 1 > start) ends.push(index + 1);
			start = index + 1;
		}
		if (strong || lower === ',') sinceComma = 0;
	}
	if (ends.at(-1) !== words.length) ends.push(words.length);
	return ends;
}

/** "… set a record and China was accused": a name after the conjunction, and none before it that it could be joined to. */
function joinsClauses(words: readonly Word[], index: number): boolean {
	const [before, word, after] = [words[index - 1]!, words[index]!, words[index + 1]];
	if (!(word.lower === 'and' || word.lower === 'but') || !after?.opens) return false;
	return before.entity === null && !before.capital && words.length - index > shortest + 1;
}
