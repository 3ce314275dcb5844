import type {Span} from '../../model/span.ts';
import type {ArticleKey, Passage} from '../library.ts';
import type {Database} from './database.ts';
import {parseSpans} from './packed-spans.ts';
import {wantedKeys} from './scope.ts';

interface Context {
	key: ArticleKey;
	title: string;
	outlet: string | null;
	published: string | null;
	text: string;
	sentences: Span[];
}

/** Puts the sentence and the article around each span: one question for a page, however many articles it is from. */
export function withPassages<Found extends {article: ArticleKey; span: Span}>(
	database: Database,
	found: readonly Found[],
): (Found & Passage)[] {
	const contexts = readContexts(database, new Set(found.map(({article}) => article)));
	return found.flatMap(place => {
		const context = contexts.get(place.article);
		if (context === undefined) return [];
		const {title, outlet, published, text} = context;
		const sentence = sentenceAround(text, context.sentences, place.span);
		return [
			{
				...place,
				title,
				outlet,
				published,
				sentence: text.slice(sentence.start, sentence.end),
				sentenceStart: sentence.start,
			},
		];
	});
}

function readContexts(database: Database, articles: ReadonlySet<ArticleKey>): Map<ArticleKey, Context> {
	const rows = database.all<Omit<Context, 'sentences'> & {sentences: string}>(
		`SELECT key, shown_title AS title, outlet, published, text, sentences
			FROM ${wantedKeys} CROSS JOIN articles ON key = wanted JOIN bodies ON article = key`,
		JSON.stringify([...articles]),
	);
	return new Map(rows.map(row => [row.key, {...row, sentences: parseSpans(row.sentences)}]));
}

/** The sentences that a span stands in, first to last, as one; its line where the text was not taken apart. */
function sentenceAround(text: string, sentences: readonly Span[], span: Span): Span {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sentences[middle]!.end <= span.start) low = middle + 1;
		else high = middle;
	}
	const first = sentences[low];
	if (first === undefined || first.start > span.start) return lineAround(text, span);
	let end = first.end;
	for (let next = low + 1; next < sentences.length && sentences[next]!.start < span.end; next++)
		end = sentences[next]!.end;
	return {start: first.start, end: Math.max(end, span.end)};
}

function lineAround(text: string, span: Span): Span {
	const end = text.indexOf('\n', span.end);
	return {
		start: span.start === 0 ? 0 : text.lastIndexOf('\n', span.start - 1) + 1,
		end: end === -1 ? text.length : end,
	};
}
