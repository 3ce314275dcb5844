import type {Difference} from '../comparison.ts';
import type {ReadSentence} from '../statements/statement.ts';
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
	const found: TellingOfAge[] = [];
	for (let index = 1; index + 1 < words.length; index++) {
		const [before, comma, number, after] = words.slice(index - 1, index + 3);
		if (comma!.lower !== ',' || before!.entity === null || number?.kind !== 'number') continue;
		if (!/^\d{1,3}$/.test(number.lower) || !(after?.lower === ',' || after?.lower === '.')) continue;
		if (!before!.entity.includes(' ')) continue;
		const span = {start: number.start, end: number.end};
		found.push({
			article,
			sentence,
			words: [span],
			shown: number.lower,
			person: before!.entity,
			age: Number(number.lower),
		});
	}
	return found;
}

function titled(name: string): string {
	return name.replace(/(^| )\p{L}/gu, letter => letter.toUpperCase());
}
