import type {Cue} from './cue.ts';
import {cueAdjectives, cueNouns, cueVerbs} from './cues/cues.ts';
import type {Scene} from './scene.ts';
import {findSubject, type Predicate} from './syntax/subject.ts';
import {verbGroup} from './syntax/verb-group.ts';

/** Verbs kept in mind for a later one that shares their subject. */
const remembered = 12;

/** How far a noun or adjective may be from the verb that it belongs to: "made a very strong statement". */
const objectReach = 5;

/** Lemmas that the training found to attribute, beside the tables. */
export interface Lexicon {
	verb: ReadonlySet<string>;
	noun: ReadonlySet<string>;
	adjective: ReadonlySet<string>;
}

/** Every word that may attribute, in text order. */
export function findCues(scene: Scene, lexicon: Lexicon): Cue[] {
	const {tokens} = scene;
	const cues: Cue[] = [];
	let first = -1;
	let earlier: Predicate[] = [];
	for (let token = 0; token < tokens.length; token++) {
		if (scene.sentenceStart[token] !== first) {
			first = scene.sentenceStart[token]!;
			earlier = [];
		}
		const tag = tokens.partOfSpeech[token];
		const lemma = tokens.lemma[token]!;
		const end = scene.sentenceEnd[token]!;
		if (tag === 'VERB' || (tag === 'AUX' && !isAuxiliary(scene, token))) {
			const group = verbGroup(tokens, token, first);
			const subject = findSubject(scene, group, earlier);
			const tier = cueVerbs.get(lemma);
			earlier.push({group, subject, speech: tier === 'neutral' || tier === 'assertive'});
			if (earlier.length > remembered) earlier.splice(1, 1);
			if (tag === 'VERB' && (tier !== undefined || lexicon.verb.has(lemma))) {
				cues.push({token, kind: 'verb', lemma, tier: tier ?? 'other', group, subject, first, end});
			}
		} else if (tag === 'NOUN') {
			const tier = cueNouns.get(lemma);
			if (tier === undefined && !lexicon.noun.has(lemma)) continue;
			const predicate = earlier.at(-1);
			const near = predicate !== undefined && token - predicate.group.verb <= objectReach ? predicate : null;
			cues.push({
				token,
				kind: 'noun',
				lemma,
				tier: tier ?? 'other',
				group: near?.group ?? null,
				subject: near?.subject ?? null,
				first,
				end,
			});
		} else if (tag === 'ADJ') {
			const tier = cueAdjectives.get(lemma);
			if (tier === undefined && !lexicon.adjective.has(lemma)) continue;
			const predicate = earlier.at(-1);
			if (predicate === undefined || token - predicate.group.verb > objectReach - 1) continue;
			cues.push({
				token,
				kind: 'adjective',
				lemma,
				tier: tier ?? 'other',
				group: predicate.group,
				subject: predicate.subject,
				first,
				end,
			});
		}
	}
	return cues;
}

/** An auxiliary helps a verb that follows it; else it is the verb of its clause ("is clear that"). */
function isAuxiliary({tokens}: Scene, token: number): boolean {
	for (let next = token + 1; next < token + 5; next++) {
		const tag = tokens.partOfSpeech[next];
		if (tag === 'VERB') return true;
		if (tag !== 'ADV' && tag !== 'PART' && tag !== 'AUX') return false;
	}
	return false;
}
