import {expect, test} from 'vitest';
import {claimReview} from '../../source/export/claim-review.ts';
import {articleOf} from '../library/samples.ts';

const {article, analysis} = articleOf({
	id: 'a',
	title: 'The bridge',
	outlet: 'The Ferry Post',
	published: '2031-05-02',
	text: 'Tarn said the bridge was safe. Rain fell.',
	claims: [
		['the bridge was safe', 'Tarn'],
		['Rain fell', null],
	],
});
const [said, own] = analysis.claims;

test('a checked claim has the fields of schema.org, with the note as its body and no rating', () => {
	const checked = {note: 'the office has no such report', at: '2031-05-03T10:00:00.000000Z'};
	const review = claimReview({claim: said!, article, sourceType: 'person', checked});
	expect(review).toEqual({
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		claimReviewed: 'the bridge was safe',
		datePublished: '2031-05-03',
		reviewBody: 'the office has no such report',
		itemReviewed: {
			'@type': 'Claim',
			text: 'the bridge was safe',
			author: {'@type': 'Person', name: 'Tarn'},
			appearance: {
				'@type': 'NewsArticle',
				headline: 'The bridge',
				url: 'https://example.org/a',
				datePublished: '2031-05-02',
				publisher: {'@type': 'Organization', name: 'The Ferry Post'},
			},
		},
	});
	expect(JSON.stringify(review)).not.toMatch(/rating/i);
});

test('what is not known is left out', () => {
	const bare = {...article, title: null, outlet: null, published: null, url: null};
	const review = claimReview({claim: own!, article: bare, sourceType: null, checked: null});
	expect(review).toEqual({
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		claimReviewed: 'Rain fell',
		itemReviewed: {'@type': 'Claim', text: 'Rain fell', appearance: {'@type': 'NewsArticle'}},
	});
});
