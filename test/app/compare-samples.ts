// A matrix of three outlets and three claims, as a comparison would give it.
import type {ClaimMatrix, MatrixRow, Saying, Stance} from '../../source/comparison/matrix/matrix.ts';

const outlets = ['Harbour Ledger', 'Northgate Courier', 'Quay Post'];

function saying(article: number, stance: Saying['stance'], sentence: string, differing?: string): Saying {
	const start = differing === undefined ? -1 : sentence.indexOf(differing);
	return {
		article,
		title: `Article ${article}`,
		outlet: outlets[article - 1]!,
		published: '2024-02-08',
		sentence,
		sentenceStart: 100,
		span: {start: 100, end: 100 + sentence.length},
		stance,
		claim: null,
		source: 'Ada Holm',
		via: ['HPA'],
		differing: differing === undefined ? [] : [{start: 100 + start, end: 100 + start + differing.length}],
		copies: [],
	};
}

function row(kind: MatrixRow['kind'], label: string | null, ...sayings: (Saying | null)[]): MatrixRow {
	const cells = sayings.map(one => ({stance: (one?.stance ?? 'silent') as Stance, sayings: one === null ? [] : [one]}));
	const count = (stance: Stance) => cells.filter(cell => cell.stance === stance).length;
	return {
		kind,
		plainest: sayings.find(one => one !== null)!,
		cells,
		counts: {says: count('says'), otherwise: count('otherwise'), silent: count('silent')},
		independentSources: 1,
		differences: label === null ? [] : [{kind: 'date', label, sides: [], groups: []}],
	};
}

export const matrix: ClaimMatrix = {
	outlets: outlets.map((name, index) => ({name, articles: [index + 1]})),
	rows: [
		row(
			'differing',
			'Possible difference in the day of the call: Thursday / Tuesday',
			saying(1, 'says', 'They talked on Thursday.', 'Thursday'),
			saying(2, 'otherwise', 'They talked on Tuesday.', 'Tuesday'),
			null,
		),
		row(
			'shared',
			null,
			saying(1, 'says', 'Ferries will sail again.'),
			null,
			saying(3, 'says', 'The ferries will sail.'),
		),
		row('single', null, null, saying(2, 'says', 'The quay is to be closed in May.'), null),
	],
};
