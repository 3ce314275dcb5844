import type {Compared} from '../../source/comparison/comparison.ts';
import type {Claim} from '../../source/model/claim.ts';
import type {DateMention} from '../../source/model/date-mention.ts';
import type {Entity, EntityType} from '../../source/model/entity.ts';
import type {Span} from '../../source/model/span.ts';

export interface Sketch {
	outlet?: string | null;
	published?: string | null;
	/** Each is a line of the text. */
	sentences: readonly string[];
	/** Names by type: wherever they stand in the text they are mentioned. */
	person?: readonly string[];
	place?: readonly string[];
	organization?: readonly string[];
	/** Words of the text with their TIMEX3 value. */
	dates?: Readonly<Record<string, string>>;
	/** What is claimed (words of the text), by whom, and who passed it on. */
	claims?: readonly {content: string; source?: string; via?: readonly string[]; worth?: number}[];
}

/** An article with an analysis made by hand, so that these tests depend on no other part. */
export function articleOf(key: number, sketch: Sketch): Compared {
	const text = sketch.sentences.join('\n');
	let at = 0;
	const sentences = sketch.sentences.map(sentence => {
		const span = {start: at, end: at + sentence.length};
		at = span.end + 1;
		return span;
	});
	const entities = (['person', 'place', 'organization'] as const).flatMap(type =>
		(sketch[type] ?? []).map(name => entityOf(name, type, text)),
	);
	const dates = Object.entries(sketch.dates ?? {}).flatMap(([words, value]) =>
		placesOf(words, text).map(
			(span): DateMention => ({...span, type: 'DATE', value, from: null, to: null, basis: null}),
		),
	);
	const claims = (sketch.claims ?? []).flatMap(({content, source, via = [], worth = 0.6}) =>
		placesOf(content, text).map((span): Claim => {
			const sourceSpan = source === undefined ? null : (placesOf(source, text)[0] ?? {start: 0, end: 0});
			return {
				...span,
				source: sourceSpan && {...sourceSpan, name: source!},
				cue: null,
				content: [span],
				via: [...via],
				negated: false,
				hedged: false,
				quoted: false,
				worth,
				rule: 'by hand',
			};
		}),
	);
	return {
		key,
		article: {text, title: null, outlet: sketch.outlet ?? null, published: sketch.published ?? null},
		analysis: {sentences, entities, dates, claims: claims.sort((a, b) => a.start - b.start)},
	};
}

function entityOf(name: string, type: EntityType, text: string): Entity {
	return {name, type, mentions: placesOf(name, text).map(span => ({...span, named: true}))};
}

function placesOf(words: string, text: string): Span[] {
	const places: Span[] = [];
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		places.push({start, end: start + words.length});
	}
	return places;
}

/** So many words that stand in no other article: so that articles with a few sentences in common are not copies. */
export function fillerOf(key: number, words = 80): string {
	return `${Array.from({length: words}, (_, index) => `filler${key}x${index}`).join(' ')}.`;
}
