import {describeAct} from '../../decisions/describe.ts';
import {printDecision} from '../../decisions/lines.ts';
import {standing} from '../../decisions/standing.ts';
import type {Decision} from '../../decisions/vocabulary.ts';
import {csvRow} from '../../export/csv.ts';
import {createOutput} from '../output.ts';
import {plainText} from '../plain-text.ts';

export interface ListOptions {
	format: 'text' | 'json' | 'csv';
	limit: number | null;
	/** Only what is decided about these articles, by id; `null` for everything. */
	articles: ReadonlySet<string> | null;
}

/**
 * Prints decisions in the order in which they were made, those that were undone among them, and told apart.
 *
 * @returns Whether there were any.
 */
export async function listDecisions(
	decisions: readonly Decision[],
	{format, limit, articles}: ListOptions,
): Promise<boolean> {
	const output = createOutput();
	const stand = new Set(standing(decisions));
	const wanted = decisions
		.filter(decision => articles === null || articlesOf(decision).some(id => articles.has(id)))
		.slice(0, limit ?? decisions.length);
	if (format === 'csv') await output.write(csvRow(['at', 'decision', 'article', 'title', 'undone', 'line']));
	for (const decision of wanted) {
		const isUndone = decision.do !== 'undo' && !stand.has(decision);
		if (!(await output.write(print[format](decision, isUndone)))) break;
	}
	return wanted.length > 0;
}

const print = {
	text: (decision: Decision, isUndone: boolean) =>
		`${decision.at}\t${plainText(describeAct([decision]))}${isUndone ? '\tundone' : ''}\n`,
	json: (decision: Decision, isUndone: boolean) => `${decisionJson(decision, isUndone)}\n`,
	csv: (decision: Decision, isUndone: boolean) =>
		csvRow([
			decision.at,
			describeAct([decision]),
			articlesOf(decision),
			decision.about ?? '',
			isUndone,
			printDecision(decision),
		]),
};

/** The line of the file, with what undoing has made of it. */
export function decisionJson(decision: Decision, isUndone = false): string {
	return JSON.stringify({schema: 1, ...JSON.parse(printDecision(decision)), ...(isUndone ? {undone: true} : {})});
}

function articlesOf(decision: Decision): string[] {
	if ('article' in decision) return [decision.article];
	if ('claims' in decision) return [...new Set(decision.claims.map(({article}) => article))];
	return 'claim' in decision ? [decision.claim.article] : [];
}
