import type {Difference} from '../comparison.ts';
import type {ReadSentence} from '../statements/statement.ts';
import type {Word} from '../statements/word.ts';
import {labels} from './labels.ts';
import type {Material} from './material.ts';
import {sidesOf, type Telling} from './sides.ts';

interface TellingOfAge extends Telling {
	person: string;
	age: number;
}

/** "Ana Duarte, 45, said …" and "Ana Duarte, 47": ages of one person that are two years apart or more. */
export function ageDifferences({articles, sentences}: Material): Difference[] {
	const found = sentences.flatMap(list => list.flatMap(agesIn));
	return [...Map.groupBy(found, ({person}) => person)].flatMap(([person, tellings]) => {
		const sides = sidesOf(tellings, (a, b) => Math.abs(a.age - b.age) < 2, articles);
		return sides.length < 2
			? []
			: [{kind: 'slot' as const, label: labels.age(titled(person), sides), sides, groups: []}];
	});
}

function agesIn({article, span: sentence, words}: ReadSentence): TellingOfAge[] {
	return words.flatMap((number, index) => {
		if (number.kind !== 'number' || !/^\d{1,3}$/.test(number.lower)) return [];
		const person = personBeside(words, index);
		if (person === null) return [];
		const span = {start: number.start, end: number.end};
		return [{article, sentence, words: [span], shown: number.lower, person, age: Number(number.lower)}];
	});
}

/** Who is so old: "Ana Duarte, 45, …", "Ana Duarte, the 45-year-old pilot", "the 45-year-old pilot Ana Duarte". */
function personBeside(words: readonly Word[], at: number): string | null {
	const [next, afterNext] = [words[at + 1]?.lower, words[at + 2]?.lower];
	if (next === ',' || next === '.') {
		const named = words[at - 1]?.lower === ',' ? words[at - 2]?.entity : null;
		return named?.includes(' ') ? named : null;
	}
	if (next !== 'year' || afterNext !== 'old') return null;
	const article = /^(?:the|a|an)$/.test(words[at - 1]?.lower ?? '');
	const before = article && words[at - 2]?.lower === ',' ? nameAt(words, at - 4) : null;
	return before ?? nameAt(words, at + 3);
}

/** Who is named with two words from here on, in full: a bare "Duarte" may begin "Duarte supporters". */
function nameAt(words: readonly Word[], at: number): string | null {
	const [first, second] = [words[at], words[at + 1]];
	return first?.capital && second?.capital && first.entity === second.entity ? first.entity : null;
}

function titled(name: string): string {
	return name.replace(/(^| )\p{L}/gu, letter => letter.toUpperCase());
}
