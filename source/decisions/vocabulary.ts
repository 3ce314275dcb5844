import {
	articleId,
	claim,
	day,
	entity,
	entityType,
	type Field,
	line,
	listOf,
	occurrence,
	oneOf,
	optional,
	orNull,
	text,
	time,
	words,
} from './fields.ts';

/**
 * Everything that can be decided, and what each decision names. A verb never changes its meaning: files are kept for
 * years, and travel between versions. New verbs and new optional fields may be added; an older newsglass keeps them and
 * passes over them.
 */
export const verbs = {
	star: {article: articleId},
	unstar: {article: articleId},
	read: {article: articleId},
	unread: {article: articleId},
	tag: {article: articleId, tag: line},
	untag: {article: articleId, tag: line},
	/** One note an article; an empty one takes it away. */
	note: {article: articleId, text},

	/** A search under a name; the same name again changes it. */
	'save-search': {name: line, query: line},
	'drop-search': {name: line},

	/** The day of publication, where the article does not say it or is wrong. */
	publish: {article: articleId, day, basis: oneOf(['estimated', 'given'])},
	unpublish: {article: articleId},
	/** The TIMEX3 value of a date mention, by its words in the article; `null`: this is no date. */
	redate: {article: articleId, text: words, occurrence, value: orNull(line)},
	unredate: {article: articleId, text: words, occurrence},

	/*
	 * Entities are named as they were shown when it was decided, after all earlier decisions.
	 */
	/** Two names are of one and the same: from now on it is shown as `into`. */
	merge: {entity, into: entity},
	/** A merged name stands by itself again; what others were merged into stands without them. */
	split: {entity},
	rename: {entity, name: line},
	retype: {entity, type: entityType},
	/** Not worth showing, or no entity at all. */
	hide: {entity},
	unhide: {entity},
	/**
	 * Namesakes: what this one article calls by that name, as its analysis has it, is somebody else; `null`: nobody.
	 * `into` the same entity takes it back.
	 */
	assign: {article: articleId, entity, into: orNull(entity)},

	/** All of these say the same. */
	join: {claims: listOf(claim, 2)},
	/** This one does not say what those say. */
	part: {claim, from: listOf(claim, 1)},
	/** Somebody has looked into it; what came out stands in the note. No verdict. */
	check: {claims: listOf(claim, 1), note: optional(text, '')},
	uncheck: {claims: listOf(claim, 1)},
	/** No claim, or none worth showing. */
	dismiss: {claims: listOf(claim, 1)},
	undismiss: {claims: listOf(claim, 1)},

	/** As if everything that was decided at that time had not been; an `undo` can be undone too. */
	undo: {of: time},
} as const satisfies Record<string, Record<string, Field<unknown>>>;

export type Verb = keyof typeof verbs;

type Values<Fields> = {[Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never};

/** Something that a reader decides. */
export type Choice = {
	[Name in Verb]: {
		do: Name;
		/** What it is about, in words, for people who read the file. Nothing depends on it. */
		about?: string;
	} & Values<(typeof verbs)[Name]>;
}[Verb];

/**
 * A choice and when it was made. `at` is ISO 8601 and names the act: choices made in one go share it, and are undone in
 * one go.
 */
export type Decision = Choice & {at: string};

export function isVerb(name: string): name is Verb {
	return Object.hasOwn(verbs, name);
}
