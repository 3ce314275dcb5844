import type {Explanation, Term} from '../../analysis/claims/explain-claims.ts';
import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import type {Library} from '../../library/library.ts';
import type {ArticleKey} from '../../model/listing.ts';

/** Terms that are shown one by one; the rest is summed up. */
const shownTerms = 8;

/** Reads articles again to tell why their claims are claims; each article once, since its claims come together. */
export async function createExplainer(
	library: Pick<Library, 'articles'>,
): Promise<(claim: JudgedClaim) => Promise<Omit<Explanation, 'claim'> | null>> {
	const [{readDocument}, {explainClaims}] = await Promise.all([
		import('../../analysis/language.ts'),
		import('../../analysis/claims/explain-claims.ts'),
	]);
	let last: {key: ArticleKey; explanations: Explanation[]} | null = null;
	return async ({article: key, claim}) => {
		if (last?.key !== key) {
			const stored = await library.articles.read(key);
			if (stored === null) return null;
			const {article, analysis} = stored;
			last = {key, explanations: explainClaims(readDocument(article.text), analysis.entities, analysis.dates)};
		}
		const found = last.explanations.find(
			({claim: {start, end, rule}}) => start === claim.start && end === claim.end && rule === claim.rule,
		);
		return found === undefined ? null : {attribution: found.attribution, worth: found.worth};
	};
}

/** Indented lines for people: the rule and its score, and the sum that makes the worth. */
export function explanationLines(explanation: Omit<Explanation, 'claim'> | null, worth: number): string[] {
	if (explanation === null) return [];
	const {attribution} = explanation;
	const lines =
		attribution === null
			? ['    rule unattributed: nobody is credited']
			: [
					`    rule ${attribution.rule}: score ${signed(attribution.score)}, at least ${signed(attribution.threshold)}`,
					`      ${sumOf(attribution.terms)}`,
				];
	const odds = explanation.worth.reduce((sum, {weight}) => sum + weight, 0);
	return [...lines, `    worth ${worth.toFixed(2)}: log-odds ${signed(odds)} = ${sumOf(explanation.worth)}`];
}

function sumOf(terms: readonly Term[]): string {
	const shown = terms.slice(0, Math.max(shownTerms, terms.length <= shownTerms + 1 ? terms.length : 0));
	const rest = terms.slice(shown.length);
	const words = shown.map(({name, weight}) => `${signed(weight)} ${name.replaceAll('\t', ' ')}`);
	if (rest.length > 0) words.push(`${signed(rest.reduce((sum, {weight}) => sum + weight, 0))} ${rest.length} more`);
	return words.join(', ');
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
