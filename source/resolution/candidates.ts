import type {EntityType} from '../model/entity.ts';
import type {NamedCorpus} from './corpus.ts';
import type {Groups} from './groups.ts';
import {formOf, formWords, withoutLegalForm} from './name-form.ts';

/** Somebody that a short name may mean. */
export interface Candidate {
	/** Its group. */
	group: number;
	/** In how many articles the short name stands beside the full one and means it. */
	together: number;
	/** True where it is what such a name is shortened to: a surname; initials, or a company without its legal form. */
	isUsual: boolean;
}

/** A short name that fits more than these is open: "Smith" of a thousand Smiths. */
export const mostCandidates = 40;

/**
 * For each name that may be a short one: whom it may mean. The corpus says so itself: what an article calls "SCO" after
 * "Shanghai Cooperation Organization", "Xi" after "Xi Jinping", others may call so without. Whoever has the surname only
 * makes it harder to tell.
 *
 * @param words Of each name, as `formWords` gives them.
 */
export function candidatesOf(
	{names, spellings}: NamedCorpus,
	words: readonly (readonly string[])[],
	groups: Groups,
): Map<number, Candidate[]> {
	const known = new Map<string, Map<number, Candidate>>();
	const put = (key: string, group: number, articles: number, isUsual: boolean) => {
		const fitting = known.get(key) ?? new Map<number, Candidate>();
		const candidate = fitting.get(group) ?? {group, together: 0, isUsual: false};
		candidate.together += articles;
		candidate.isUsual ||= isUsual;
		known.set(key, fitting.set(group, candidate));
	};
	for (const {name, spelling, articles} of spellings) {
		const {type} = names[name]!;
		const short = formWords({name: spelling, type});
		put(`${type} ${formOf(short)}`, groups.of(name), articles, isUsual(short, words[name]!, type));
	}
	for (const [index, {type}] of names.entries()) {
		const own = words[index]!;
		if (type === 'person' && own.length > 1) put(`person ${own.at(-1)}`, groups.of(index), 0, true);
	}
	const candidates = new Map<number, Candidate[]>();
	for (const [index, {type}] of names.entries()) {
		if (!isShort(words[index]!, type)) continue;
		const own = groups.of(index);
		const fitting = known.get(`${type} ${formOf(words[index]!)}`);
		if (fitting === undefined || fitting.size > mostCandidates) continue;
		const others = [...fitting.values()].filter(({group}) => group !== own);
		if (others.length > 0) candidates.set(index, others);
	}
	return candidates;
}

/** Persons and organizations have names and short names; other things are mostly called one thing. */
function isShort(words: readonly string[], type: EntityType): boolean {
	if (type === 'person') return words.length > 0 && words.length < 3;
	return type === 'organization' && words.length === 1;
}

/** @param short, full The words of both. */
function isUsual(short: readonly string[], full: readonly string[], type: EntityType): boolean {
	if (type === 'person') return short.at(-1) === full.at(-1);
	if (short.join(' ') === withoutLegalForm(full).join(' ')) return true;
	const initials = full.map(word => word[0]).join('');
	const large = full.flatMap(word => (smallWords.has(word) ? [] : word[0])).join('');
	return short.length === 1 && short[0]!.length > 1 && (short[0] === initials || short[0] === large);
}

/** Not always counted among initials. */
const smallWords: ReadonlySet<string> = new Set('of for the and in on to de du la des'.split(' '));
