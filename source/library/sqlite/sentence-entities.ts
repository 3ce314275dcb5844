import type {EntityName} from '../../model/entity.ts';
import type {ArticleKey, DatePassage, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {parseMentions} from './packed-spans.ts';
import {wantedKeys} from './scope.ts';

const ofArticles = `SELECT article, shown, name, type, spans FROM ${wantedKeys} CROSS JOIN article_entities
	ON article = wanted JOIN (SELECT key AS sense, shown FROM senses) USING (sense) JOIN entities ON key = shown
	WHERE hidden = 0`;

interface Place {
	start: number;
	entity: EntityName;
}

/** Who is mentioned in the sentence of each passage, in text order, each once: one question for all of them. */
export function entitiesIn(database: Database, passages: readonly DatePassage[]): EntityName[][] {
	const articles = [...new Set(passages.map(({article}) => article))];
	const rows = database.all<{article: ArticleKey; shown: EntityKey; spans: string} & EntityName>(
		ofArticles,
		JSON.stringify(articles),
	);
	const entities = new Map<EntityKey, EntityName>();
	const places = new Map<ArticleKey, Place[]>();
	for (const {article, shown, spans, name, type} of rows) {
		const known = places.get(article) ?? [];
		places.set(article, known);
		const entity = entities.get(shown) ?? {name, type};
		entities.set(shown, entity);
		for (const {start} of parseMentions(spans)) known.push({start, entity});
	}
	for (const known of places.values()) known.sort((a, b) => a.start - b.start);
	return passages.map(({article, sentence, sentenceStart, isPublication = false}) => {
		if (isPublication) return [];
		const inside = new Set<EntityName>();
		const end = sentenceStart + sentence.length;
		const known = places.get(article) ?? [];
		for (let at = firstFrom(known, sentenceStart); at < known.length && known[at]!.start < end; at++) {
			inside.add(known[at]!.entity);
		}
		return [...inside];
	});
}

function firstFrom(places: readonly Place[], start: number): number {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (places[middle]!.start < start) low = middle + 1;
		else high = middle;
	}
	return low;
}
