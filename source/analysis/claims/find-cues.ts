import type {Cue} from './cue.ts';
import {cueAdjectives, cueNouns, cueVerbs} from './cues/cues.ts';
import {isMark} from './cues/marks.ts';
import type {Scene} from './scene.ts';
import {isHeading} from './syntax/heading.ts';
import {findSubject, type Predicate} from './syntax/subject.ts';
import {isMainAuxiliary, verbGroup} from './syntax/verb-group.ts';

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

/** Every word or mark that may attribute, in text order. */
export function findCues(scene: Scene, lexicon: Lexicon): Cue[] {
	const {tokens} = scene;
	const cues: Cue[] = [];
	let first = -1;
	let predicates: Predicate[] = [];
	const add = (kind: Cue['kind'], token: number, tier: string, predicate: Predicate | null) => {
		const last = cues.at(-1);
		const previous = last !== undefined && last.first === first ? last : null;
		const cue: Cue = {
			token,
			kind,
			lemma: kind === 'mark' && tokens.surface[token] !== ':' ? '—' : tokens.lemma[token]!,
			tier,
			group: predicate?.group ?? null,
			subject: predicate?.subject ?? null,
			previous,
			next: null,
			first,
			end: scene.sentenceEnd[token]!,
		};
		if (previous !== null) previous.next = cue;
		cues.push(cue);
	};
	for (let token = 0; token < tokens.length; token++) {
		if (scene.sentenceStart[token] !== first) {
			first = scene.sentenceStart[token]!;
			predicates = [];
			if (isHeading(scene, first)) {
				token = scene.sentenceEnd[token]! - 1;
				continue;
			}
		}
		const tag = tokens.partOfSpeech[token];
		const lemma = tokens.lemma[token]!;
		if (tag === 'VERB' || (tag === 'AUX' && isMainAuxiliary(tokens, token))) {
			const group = verbGroup(tokens, token, first);
			const tier = cueVerbs.get(lemma);
			const predicate = {
				group,
				subject: findSubject(scene, group, predicates),
				speech: tier === 'neutral' || tier === 'assertive',
			};
			predicates.push(predicate);
			if (predicates.length > remembered) predicates.splice(1, 1);
			if (tag !== 'AUX' && (tier !== undefined || lexicon.verb.has(lemma)))
				add('verb', token, tier ?? 'other', predicate);
		} else if (tag === 'NOUN') {
			const tier = cueNouns.get(lemma);
			if (tier === undefined && !lexicon.noun.has(lemma)) continue;
			const predicate = predicates.at(-1);
			const near = predicate !== undefined && token - predicate.group.verb <= objectReach;
			add('noun', token, tier ?? 'other', near ? predicate : null);
		} else if (tag === 'ADJ') {
			const tier = cueAdjectives.get(lemma);
			const predicate = predicates.at(-1);
			if ((tier === undefined && !lexicon.adjective.has(lemma)) || predicate === undefined) continue;
			if (token - predicate.group.verb < objectReach) add('adjective', token, tier ?? 'other', predicate);
		} else if ((tag === 'PUNCT' || tag === 'X') && isMark(scene, token)) add('mark', token, 'mark', null);
	}
	return cues;
}
