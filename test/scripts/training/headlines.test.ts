import {expect, it} from 'vitest';
import {readDocument} from '../../../source/analysis/language.ts';
import type {GoldArticle} from '../../../source/scripts/training/gold.ts';
import {makeHeadlines} from '../../../source/scripts/training/headlines.ts';

const text = 'The mayor of Zembla City has met Ana Lopez in the old harbour on Monday. It rained.';
const span = (name: string) => ({start: text.indexOf(name), end: text.indexOf(name) + name.length});
const article: GoldArticle = {
	id: 'a',
	document: readDocument(text),
	names: [
		{...span('Zembla City'), type: 'LOC'},
		{...span('Ana Lopez'), type: 'PER'},
	],
};

it('writes headlines whose names are where it says', () => {
	for (let seed = 1; seed < 30; seed++) {
		const [made] = makeHeadlines([article], seed, 1);
		const [headline] = made!.document.text.split('\n\n');
		const names = made!.names.map(({start, end}) => headline!.slice(start, end).toLowerCase());
		expect(names).toEqual(['zembla city', 'ana lopez']);
		expect([
			'Mayor of Zembla City Met Ana Lopez in Old Harbour on Monday',
			'Mayor Of Zembla City Met Ana Lopez In Old Harbour On Monday',
			'MAYOR OF ZEMBLA CITY MET ANA LOPEZ IN OLD HARBOUR ON MONDAY',
		]).toContain(headline);
	}
});

it('makes none of an article without a fit sentence', () => {
	expect(makeHeadlines([{...article, document: readDocument('2. 4. 8'), names: []}], 1, 1)).toEqual([]);
});
