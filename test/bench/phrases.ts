import type {Library} from '../../source/library/library.ts';
import {seeded, slip} from '../search/generate.ts';
import type {News} from './news.ts';
import {commonWords} from './news-words.ts';

/** A phrase that stands in an article, as it is and as a hurried hand types it. */
export interface Phrase {
	of: 'title' | 'body';
	exact: string;
	typed: string;
}

const common = new Set(commonWords);

/** Two or three words in a row, two of them no common ones, with one slip: as many from titles as from bodies. */
export function phrasesFrom(samples: readonly News[], count: number): Phrase[] {
	const random = seeded(7);
	const phrases: Phrase[] = [];
	for (const [place, {title, text}] of samples.entries()) {
		if (phrases.length >= count) break;
		const of = place % 2 === 0 ? 'title' : 'body';
		const exact = phraseIn(of === 'title' ? title : text, random);
		if (exact !== null) phrases.push({of, exact, typed: slip(exact, random)});
	}
	return phrases;
}

function phraseIn(text: string, random: () => number): string | null {
	// A phrase lies within a sentence, and is typed in lower case.
	const sentences = text
		.toLowerCase()
		.split(/[^a-z ]+/)
		.map(sentence => sentence.trim().split(/ +/));
	const runs = sentences.flatMap(words =>
		[2, 3].flatMap(length => words.slice(length - 1).map((_, at) => words.slice(at, at + length))),
	);
	const sought = runs.filter(words => words.filter(word => word.length > 1 && !common.has(word)).length >= 2);
	return sought[Math.floor(random() * sought.length)]?.join(' ') ?? null;
}

/** What stands in the search box while the phrase is typed, from its second letter on. */
export const keystrokes = ({typed}: Pick<Phrase, 'typed'>) =>
	Array.from(typed.slice(1), (_, at) => typed.slice(0, at + 2));

/** Whether one of these articles holds the phrase. */
export async function holdsPhrase(library: Library, keys: readonly number[], {of, exact}: Phrase): Promise<boolean> {
	const texts =
		of === 'title'
			? (await library.articles.rows(keys)).map(({title}) => title)
			: [...(await library.text.bodies(keys)).values()];
	return texts.some(text => holds(text, exact));
}

/** By words in a row, whatever stands between them. */
export function holds(text: string, exact: string): boolean {
	return ` ${text.toLowerCase().replace(/[^a-z]+/g, ' ')} `.includes(` ${exact} `);
}
