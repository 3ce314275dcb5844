import type {Claim} from '../../model/claim.ts';
import type {Span} from '../../model/span.ts';
import type {Compared} from '../comparison.ts';
import {stopWords} from '../words/stop-words.ts';
import {clauseEnds} from './clauses.ts';
import type {EntityNames} from './entity-names.ts';
import {featuresOf} from './features.ts';
import {stateOf} from './metonyms.ts';
import type {ReadSentence, Statement} from './statement.ts';
import type {Word} from './word.ts';

/** Fewer words of content say too little to be found again elsewhere. */
const leastContent = 2;
/** What remains beside a claim ("…, a readout of the call said") has to say more to be a statement of its own. */
const leastBeside = 4;
/** A part of a claim on one side of its attribution stands alone from here on. */
const leastAlone = 4;

/**
 * Takes the sentences of an article apart into statements. A sentence is cut at its clauses, and at the borders of what
 * its claims claim, so that "Xi told Putin that …, CCTV said" leaves what was told. Where claims lie within each other
 * ("state media say that Xi told Putin that …") the words belong to the innermost. What remains of a sentence is a
 * statement of the article's own.
 */
export function findStatements(
	sentences: readonly ReadSentence[],
	{analysis}: Compared,
	names: EntityNames,
): Statement[] {
	const claims = analysis.claims.toSorted((a, b) => a.start - b.start);
	const statements: Statement[] = [];
	let first = 0;
	for (const sentence of sentences) {
		while (first < claims.length && claims[first]!.end <= sentence.span.start) first++;
		const here: Claim[] = [];
		for (let index = first; index < claims.length && here.length < mostClaims; index++) {
			if (claims[index]!.start >= sentence.span.end) break;
			here.push(claims[index]!);
		}
		statements.push(...statementsOf(sentence, here, names));
	}
	return statements;
}

type Owner = Claim | 'attribution' | null;

/** More claims than this in one sentence are a mistake or an attack. */
const mostClaims = 12;
/** A claim of fewer words is a piece that was cut off, or says too little alone. */
const leastWords = 4;

function statementsOf(sentence: ReadSentence, claims: readonly Claim[], names: EntityNames): Statement[] {
	const {words} = sentence;
	const owners = ownersOf(words, claims);
	const attributed = owners.includes('attribution');
	const statements: Statement[] = [];
	let start = 0;
	for (const end of clauseEnds(words)) {
		for (const {claim, part} of partsOf(words.slice(start, end), owners.slice(start, end))) {
			const {features: featureSet, content} = featuresOf(part);
			const features = [...featureSet];
			const beside = claim === null && attributed;
			if (content < (beside ? leastBeside : leastContent)) continue;
			const span = spanOf(part);
			const speaker = claim?.source?.name ? `@${stateOf(names(claim.source.name))}` : null;
			statements.push({
				article: sentence.article,
				sentence,
				span,
				words: part,
				claim,
				speaker,
				features,
				featureSet,
				content,
			});
		}
		start = end;
	}
	return statements;
}

/** From the first word to the last, without the marks and the conjunction at the edges. */
function spanOf(words: readonly Word[]): Span {
	const said = words.filter(({kind}) => kind !== 'mark');
	const first = said.find(({lower}) => !leadIns.has(lower)) ?? said[0]!;
	return {start: first.start, end: said.at(-1)!.end};
}

const leadIns = new Set(['and', 'but', 'that', 'so', 'while', 'as']);

interface Part {
	claim: Claim | null;
	part: Word[];
}

/**
 * The words of a clause by the claim that they belong to. What goes on after the attribution ("…, he said, adding …")
 * is a part of its own if both sides of it are long enough to stand alone; else they are one.
 */
function partsOf(words: readonly Word[], owners: readonly Owner[]): Part[] {
	const parts: Part[] = [];
	for (const [index, word] of words.entries()) {
		const claim = owners[index]!;
		if (claim === 'attribution') continue;
		const last = parts.findLast(part => part.claim === claim);
		const parted =
			last !== undefined && owners[index - 1] !== claim && longEnough(last.part) && longEnough(rest(index));
		if (last === undefined || parted) parts.push({claim, part: [word]});
		else last.part.push(word);
	}
	return parts;

	function rest(from: number): Word[] {
		return words.filter((_, index) => index >= from && owners[index] === owners[from]);
	}
}

function longEnough(words: readonly Word[]): boolean {
	return featuresOf(words).content >= leastAlone;
}

/**
 * For each word the claim whose content it is in, or `attribution` where it says who claims, or neither. Of claims within
 * each other the outer one has the words as soon as it names its source; else the inner one may ("reports say that Xi
 * said …"). A cue that says more than that something was said ("condemned", "opposes") belongs to what is stated.
 */
function ownersOf(words: readonly Word[], claims: readonly Claim[]): Owner[] {
	const owners: Owner[] = words.map(() => null);
	const outermost = claims
		.map(claim => ({claim, inside: words.map(word => claim.content.some(span => holds(span, word)))}))
		.filter(({inside}) => count(inside) >= leastWords)
		.sort((a, b) => count(b.inside) - count(a.inside));
	for (const {claim, inside} of outermost) {
		const around = owners[inside.indexOf(true)];
		if (around && around !== 'attribution' && around.source?.name) continue;
		for (const [index, word] of words.entries()) {
			if (inside[index]) owners[index] = claim;
			else if (claim.source && holds(claim.source, word)) owners[index] = 'attribution';
			else if (claim.cue && holds(claim.cue, word)) owners[index] = stopWords.has(word.concept) ? 'attribution' : claim;
		}
	}
	return owners;
}

function holds(span: {start: number; end: number}, word: Word): boolean {
	return span.start <= word.start && word.end <= span.end;
}

function count(flags: readonly boolean[]): number {
	return flags.reduce((sum, flag) => sum + Number(flag), 0);
}
