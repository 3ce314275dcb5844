import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {DateCorrection} from '../model/date-mention.ts';
import {findClaims} from './claims/find-claims.ts';
import {estimatePublished} from './dates/estimate-published.ts';
import {findDates} from './dates/find-dates.ts';
import {numericOrderOf} from './dates/numeric-order.ts';
import {findEntities} from './entities/find-entities.ts';
import type {NameTagger} from './entities/name-tagger.ts';
import {readDocument} from './language.ts';

export {analysisVersion} from './analysis-version.ts';

/**
 * Everything that is found in one article. Pure: the same article, tagger and corrections give the same analysis.
 *
 * @param corrections What a reader says of dates in the text. In text order, not overlapping.
 */
export function analyze(
	article: Pick<Article, 'text' | 'published' | 'language'> & Partial<Pick<Article, 'url'>>,
	tagger: NameTagger,
	corrections: readonly DateCorrection[] = [],
): Analysis {
	if (article.language !== 'en' && article.language !== 'und') {
		return {sentences: [], entities: [], dates: [], claims: []};
	}
	const document = readDocument(article.text);
	const entities = findEntities(document, tagger);
	const dates = findDates(document, article.published, {
		corrections,
		order: numericOrderOf(article.url ?? null),
	});
	const claims = findClaims(document, entities, dates);
	const estimate = article.published === null ? estimatePublished(document, dates) : null;
	const sentences = document.sentences.map(({start, end}) => ({start, end}));
	return {sentences, entities, dates, claims, ...(estimate === null ? {} : {estimate})};
}
