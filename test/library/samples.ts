import type {FileArticle, FileContent} from '../../source/library/library.ts';
import type {Analysis} from '../../source/model/analysis.ts';
import type {Article} from '../../source/model/article.ts';
import type {Claim} from '../../source/model/claim.ts';
import type {DateMention} from '../../source/model/date-mention.ts';
import type {Entity, EntityType} from '../../source/model/entity.ts';
import type {Span} from '../../source/model/span.ts';

export interface Sample {
	id: string;
	text: string;
	title?: string | null;
	outlet?: string | null;
	published?: string | null;
	/** What it shares with its exact copies. */
	content?: string;
	path?: string | null;
	authors?: string[];
	/** Each found wherever its name stands in the text. */
	entities?: [name: string, type: EntityType][];
	/** Words that are a claim, and who is credited with it. */
	claims?: [words: string, source: string | null, how?: 'quoted'][];
	/** Words, and the days that they cover: the first, and the day after the last. */
	dates?: [words: string, from: string | null, to: string | null, value?: string][];
	/** What each sentence is found by. */
	keys?: number[][];
}

/** An article with a stated analysis: a sentence is what ends in a full stop. */
export function articleOf(sample: Sample): {article: Article; analysis: Analysis} {
	const {
		id,
		text,
		title = id,
		outlet = null,
		published = null,
		path = `/corpus/${id}.txt`,
		authors = ['Ana Blum'],
	} = sample;
	const article: Article = {
		id,
		path,
		title,
		outlet,
		authors,
		published,
		publishedBasis: published === null ? null : 'metadata',
		url: `https://example.org/${id}`,
		language: 'en',
		text,
		cut: [{at: 0, text: 'Share this', reason: 'buttons'}],
	};
	return {
		article,
		analysis: {
			sentences: [...text.matchAll(/[^.\s][^.]*\./g)].map(match => spanOf(match.index, match[0])),
			entities: (sample.entities ?? []).map(([name, type]) => entityOf(text, name, type)),
			dates: (sample.dates ?? []).map(([words, from, to, value]) => dateOf(text, words, from, to, value)),
			claims: (sample.claims ?? []).map(([words, source, how]) => claimOf(text, words, source, how)),
		},
	};
}

/** An article whose digest is its id and its text. */
export function storedOf(sample: Sample): Extract<FileArticle, {article: Article}> {
	return {
		...articleOf(sample),
		digest: `${sample.id} ${sample.text}`,
		content: sample.content ?? '',
		signature: Uint16Array.of(sample.id.length, 7),
		sentenceKeys: sample.keys ?? [],
	};
}

/** A file of these articles. */
export function fileOf(path: string, ...samples: Sample[]): FileContent {
	return {
		file: {path, size: 100, modified: 1_700_000_000_000.5, hash: 'ab'.repeat(32), madeBy: 'test 1'},
		part: 'whole',
		articles: samples.map(sample => storedOf({path, ...sample})),
		failures: [],
	};
}

const spanOf = (start: number, words: string): Span => ({start, end: start + words.length});

function entityOf(text: string, name: string, type: EntityType): Entity {
	const mentions = [...text.matchAll(new RegExp(name, 'g'))].map(match => ({
		...spanOf(match.index, name),
		named: true,
	}));
	return {name, type, mentions};
}

function dateOf(
	text: string,
	words: string,
	from: string | null,
	to: string | null,
	value = from ?? 'PAST_REF',
): DateMention {
	const span = spanOf(text.indexOf(words), words);
	return {...span, type: 'DATE', value, from, to, basis: from === null ? null : 'explicit'};
}

function claimOf(text: string, words: string, source: string | null, how?: 'quoted'): Claim {
	const span = spanOf(text.indexOf(words), words);
	return {
		...span,
		source: source === null ? null : {...spanOf(text.indexOf(source), source), name: source},
		cue: null,
		content: [span],
		via: [],
		negated: false,
		hedged: false,
		quoted: how === 'quoted',
		worth: 0.5,
		rule: 'clausal',
	};
}
