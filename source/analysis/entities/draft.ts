import type {EntityType} from '../../model/entity.ts';

/** A name in the text, before it is known which entity it means. */
export interface NameMention {
	firstToken: number;
	endToken: number;
	start: number;
	end: number;
	type: EntityType;
	/** As it stands, on one line and without an article. */
	name: string;
	/** See `nameWords`. */
	words: readonly string[];
}

/** All mentions of one type under one spelling, and what else is found to be the same. */
export interface Draft {
	readonly type: EntityType;
	readonly words: readonly string[];
	readonly mentions: NameMention[];
	/** The draft that this one turned out to be another name of. */
	sameAs: Draft | null;
	/** Overrides the fullest spelling: "United States" for "U.S." */
	canonicalName: string | null;
}

/** The draft that stands for this one and all that are the same. */
export function rootOf(draft: Draft): Draft {
	let root = draft;
	while (root.sameAs !== null) root = root.sameAs;
	if (draft !== root) draft.sameAs = root;
	return root;
}

/** From now on `alias` is the same as `draft`. */
export function join(alias: Draft, draft: Draft): void {
	const from = rootOf(alias);
	const to = rootOf(draft);
	if (from === to) return;
	from.sameAs = to;
	to.canonicalName ??= from.canonicalName;
}

/** Offset of the first mention. */
export const firstMention = (draft: Draft): number => draft.mentions[0]!.start;

/** Puts a value into a list under a key. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else if (list.at(-1) !== value) list.push(value);
}

/** An alias that fits more names than these is open: keeps lists of thousands of names cheap. */
export const mostCandidates = 30;

/**
 * The one draft that an alias can mean; `null` where it is open. Where several would do, the only one that the text
 * has named before the alias.
 */
export function onlyOne(candidates: readonly Draft[] | undefined, alias: Draft): Draft | null {
	if (candidates === undefined || candidates.length > mostCandidates) return null;
	const others = [...new Set(candidates.map(rootOf))].filter(candidate => candidate !== rootOf(alias));
	if (others.length <= 1) return others[0] ?? null;
	const before = others.filter(candidate => firstMention(candidate) < firstMention(alias));
	return before.length === 1 ? before[0]! : null;
}
