import type {ClaimMatrix} from '../../comparison/matrix/matrix.ts';
import {csvRow} from '../../export/csv.ts';

const head = [
	'claim',
	'kind',
	'independent sources',
	'outlet',
	'stance',
	'published',
	'source',
	'title',
	'sentence',
	'differing words',
	'differences',
];

/** Claims × outlets as a table: for each claim a row for every sentence, and one for every outlet that is silent. */
export function* tableOf({outlets, rows}: ClaimMatrix): Generator<string> {
	yield csvRow(head);
	for (const [number, {kind, cells, independentSources, differences}] of rows.entries()) {
		const facts = [number + 1, kind, independentSources];
		for (const [column, {sayings}] of cells.entries()) {
			const outlet = outlets[column]!.name;
			if (sayings.length === 0) yield csvRow([...facts, outlet, 'silent', null, null, null, null, null, null]);
			for (const {stance, published, source, title, sentence, sentenceStart, differing} of sayings) {
				const words = differing.map(({start, end}) => sentence.slice(start - sentenceStart, end - sentenceStart));
				const labels = differences.map(({label}) => label);
				yield csvRow([...facts, outlet, stance, published, source, title, sentence, words, labels]);
			}
		}
	}
}
