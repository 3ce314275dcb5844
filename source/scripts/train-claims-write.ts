import {writeFileSync} from 'node:fs';

export interface Learned {
	card: Record<string, string>;
	lexicon: Record<string, string[]>;
	threshold: number;
	boundary: ReadonlyMap<string, number>;
	claim: ReadonlyMap<string, number>;
}

/** Writes the built file: weights in hundredths, by the name of the feature and then its value, one name a line. */
export function writeLearned({card, lexicon, threshold, boundary, claim}: Learned): void {
	const lines = [
		`"card": ${JSON.stringify(card)}`,
		`"lexicon": ${JSON.stringify(lexicon)}`,
		`"threshold": ${threshold}`,
		`"boundary": ${grouped(boundary)}`,
		`"claim": ${grouped(claim)}`,
	];
	const file = new URL('../analysis/claims/scoring/weights.built.json', import.meta.url);
	writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

function grouped(model: ReadonlyMap<string, number>): string {
	const groups = new Map<string, Record<string, number>>();
	for (const [feature, weight] of [...model].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const at = feature.indexOf('\t');
		const name = at === -1 ? feature : feature.slice(0, at);
		const group = groups.get(name) ?? {};
		group[at === -1 ? '' : feature.slice(at + 1)] = Math.round(100 * weight);
		groups.set(name, group);
	}
	return `{\n${[...groups].map(([name, group]) => `${JSON.stringify(name)}: ${JSON.stringify(group)}`).join(',\n')}\n}`;
}
