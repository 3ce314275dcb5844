import {type EntityName, type EntityType, entityTypes} from '../model/entity.ts';
import {cleanLine, cleanText} from './clean.ts';
import {timeOf} from './time.ts';

/** What one field of a decision may hold. */
export interface Field<Value> {
	/** What belongs there, for people: "a day like 2024-02-08". */
	what: string;
	/** `undefined` where it is something else. */
	read(value: unknown): Value | undefined;
	/** What it means that the field is not there; without this it has to be. */
	absent?: Value;
}

export type {EntityName} from '../model/entity.ts';

/** Words of an article that stay findable when the analysis, and with it every offset, changes. */
export interface Quote {
	text: string;
	/** The how-manieth time that the text stands in the article, from 1. */
	occurrence: number;
}

export interface ClaimName extends Quote {
	article: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const exact = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** An article's id or words of its text: compared with the article's own, and so left as they are. */
export const articleId: Field<string> = {what: 'the id of an article', read: exact};
export const words: Field<string> = {what: 'words of the article', read: exact};

export const occurrence: Field<number> = {
	what: 'a number from 1',
	read: value => (Number.isSafeInteger(value) && (value as number) >= 1 ? (value as number) : undefined),
	absent: 1,
};

/** One line that somebody typed: a tag, a name, a query. */
export const line: Field<string> = {
	what: 'a line of text',
	read: value => (typeof value === 'string' ? cleanLine(value) || undefined : undefined),
};

/** Text of any length and any lines; it may be empty. */
export const text: Field<string> = {
	what: 'a text',
	read: value => (typeof value === 'string' ? cleanText(value) : undefined),
};

export const time: Field<string> = {
	what: 'a time like 2024-02-08T12:30:00Z',
	read: value => (typeof value === 'string' && timeOf(value) !== null ? value : undefined),
};

export const day: Field<string> = {
	what: 'a day like 2024-02-08',
	read: value => (typeof value === 'string' && isDay(value) ? value : undefined),
};

export const entityType: Field<EntityType> = oneOf(entityTypes);

export const entity: Field<EntityName> = {
	what: '{"name": …, "type": …}',
	read(value) {
		if (!isObject(value)) return undefined;
		const [name, type] = [line.read(value.name), entityType.read(value.type)];
		return name === undefined || type === undefined ? undefined : {name, type};
	},
};

export const claim: Field<ClaimName> = {
	what: '{"article": …, "text": …, "occurrence": …}',
	read(value) {
		if (!isObject(value)) return undefined;
		const [article, quoted] = [articleId.read(value.article), words.read(value.text)];
		const count = value.occurrence === undefined ? 1 : occurrence.read(value.occurrence);
		if (article === undefined || quoted === undefined || count === undefined) return undefined;
		return {article, text: quoted, occurrence: count};
	},
};

export function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
	return {what: `one of ${values.join(', ')}`, read: value => values.find(known => known === value)};
}

export function listOf<Value>(field: Field<Value>, least: number): Field<Value[]> {
	return {
		what: `a list of ${least === 1 ? 'one or more' : `${least} or more`} ${field.what}`,
		read(value) {
			if (!Array.isArray(value) || value.length < least) return undefined;
			const items = value.map(item => field.read(item)).filter(item => item !== undefined);
			return items.length === value.length ? items : undefined;
		},
	};
}

export function orNull<Value>(field: Field<Value>): Field<Value | null> {
	return {what: `${field.what}, or null`, read: value => (value === null ? null : field.read(value))};
}

export function optional<Value>(field: Field<Value>, absent: Value): Field<Value> {
	return {...field, absent};
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
