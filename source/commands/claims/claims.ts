import {claimsOf} from '../../claim-groups/claim-groups.ts';
import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import {csvRow} from '../../export/csv.ts';
import type {Library} from '../../library/library.ts';
import {type Chosen, chooseArticles} from '../choose-articles.ts';
import {createOutput} from '../output.ts';
import {printPages} from '../print-pages.ts';
import {withCorpus} from '../with-corpus.ts';
import {csvHead, csvOf, jsonOf, textOf, whoSays} from './claim-lines.ts';
import {claimReviews} from './claim-reviews.ts';
import {createExplainer, explanationLines} from './explain.ts';
import {findDisputed} from './find-disputed.ts';

export interface ClaimsOptions extends Chosen {
	published: string | null;
	limit: number | null;
	/** Only claims of a source whose name holds this. */
	by: string | null;
	/** Only claims whose sentence holds this. */
	about: string | null;
	quoted: boolean;
	hedged: boolean;
	/** Only those that another outlet tells otherwise. */
	disputed: boolean;
	/** Those that a reader dismissed, too. */
	dismissed: boolean;
	/** With the terms and weights of their scores. */
	explain: boolean;
	json: boolean;
	csv: boolean;
	/** As schema.org/ClaimReview. */
	claimreview: boolean;
}

type Print = (claim: JudgedClaim) => string | Promise<string>;

/** Prints who claims what: newest article first, in the order of its text. What a reader has decided counts. */
export function claimsCommand(paths: string[], options: ClaimsOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const scope = await chooseArticles(library, options, decided);
		const isDisputed = options.disputed ? await findDisputed(library, scope, decided) : () => true;
		if (options.csv) await createOutput().write(csvRow(csvHead));
		return printPages(page => claimsOf(library, scope, decided, page), {
			limit: options.limit,
			wanted: claim => isWanted(claim, options) && isDisputed(claim),
			print: await printer(library, options),
		});
	});
}

function isWanted(passage: JudgedClaim, {by, about, quoted, hedged, dismissed}: ClaimsOptions): boolean {
	const {claim, sentence} = passage;
	if (passage.dismissed && !dismissed) return false;
	if (by !== null && !whoSays(passage).toLowerCase().includes(by.toLowerCase())) return false;
	if (about !== null && !sentence.toLowerCase().includes(about.toLowerCase())) return false;
	return (!quoted || claim.quoted) && (!hedged || claim.hedged);
}

async function printer(library: Library, {json, csv, claimreview, explain}: ClaimsOptions): Promise<Print> {
	if (claimreview) {
		const review = claimReviews(library);
		return async claim => JSON.stringify(await review(claim));
	}
	if (csv) return claim => csvOf(claim).slice(0, -1);
	if (!explain) return json ? claim => JSON.stringify(jsonOf(claim)) : textOf;
	const explanationOf = await createExplainer(library);
	return async claim => {
		const explanation = await explanationOf(claim);
		if (json) return JSON.stringify({...jsonOf(claim), explanation});
		return [textOf(claim), ...explanationLines(explanation, claim.claim.worth)].join('\n');
	};
}
