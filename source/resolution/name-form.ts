import type {EntityName, EntityType} from '../model/entity.ts';
import {fold} from './fold.ts';

/** What a company's name may end in, and how it is written in short. */
const legalForms: Readonly<Record<string, string>> = {
	company: 'co',
	corporation: 'corp',
	incorporated: 'inc',
	limited: 'ltd',
	...Object.fromEntries(
		'co corp inc ltd llc llp plc ag sa se nv bv ab asa oyj spa gmbh kg bhd pty'.split(' ').map(form => [form, form]),
	),
};

const placeWords: Readonly<Record<string, string>> = {st: 'saint', mt: 'mount', ft: 'fort'};

/** The words of a name without what makes no difference: case, diacritics, full stops, signs, a leading "the". */
export function formWords({name, type}: EntityName): string[] {
	const found =
		fold(name)
			.replace(/['’]s$/, '')
			.replaceAll('.', '')
			.match(/[\p{L}\p{N}]+|&/gu) ?? [];
	const words = found.map(word => (word === '&' ? 'and' : word));
	const own = words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
	return own.length === 0 ? own : asOfType(own, type);
}

function asOfType(words: string[], type: EntityType): string[] {
	switch (type) {
		case 'organization': {
			const short = withoutLegalForm(words);
			// "Sun Co" is not yet every Sun.
			return short.length > 1 ? short : words.map((word, at) => (at > 0 ? legalForm(word) : word));
		}
		case 'place':
			return words.map(word => placeWords[word] ?? word);
		case 'group':
			return words.length === 1 && words[0]!.length > 3 ? [words[0]!.replace(/(?<=[^s])s$/, '')] : words;
		default:
			return words;
	}
}

const legalForm = (word: string) => (Object.hasOwn(legalForms, word) ? legalForms[word]! : word);

/** "acme oil" of "acme oil inc". */
export function withoutLegalForm(words: readonly string[]): string[] {
	let end = words.length;
	while (end > 1 && Object.hasOwn(legalForms, words[end - 1]!)) end--;
	return words.slice(0, end);
}

/**
 * Names of one type with the same form are the same: "Kim Jong-un" and "Kim Jong Un", "US" and "U.S.", "Acme Oil
 * Inc." and "Acme Oil". Words are not parted, since hyphens, blanks and nothing take turns.
 */
export const formOf = (words: readonly string[]): string => words.join('');
