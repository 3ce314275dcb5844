import type {Document} from '../../document.ts';
import type {Place} from '../meaning.ts';

const futureAuxiliaries = new Set("will shall 'll ’ll wo would".split(' '));
/** What may be is not yet; what "may have been" is past. */
const modals = new Set(['may', 'might', 'could', 'can', 'should', 'must']);
const negations = new Set(['not', "n't", 'n’t', 'neither', 'nor', 'nobody', 'none', 'no', 'never']);
/** What has been arranged lies ahead, unless it "had been" arranged. */
const arranged = new Set(
	(
		'scheduled expected due slated planned upcoming forthcoming payable effective anticipated projected tentatively ' +
		'deadline'
	).split(' '),
);
/** Verbs and adjectives whose infinitive lies ahead: "agreed to meet", "plans to introduce", "likely to rise". */
const plans = new Set(
	(
		'plan expect schedule agree intend want hope aim due set slate ready prepare propose vow pledge decide likely suppose ' +
		'promise threaten order ask urge invite need wait deadline bound sure require decision agreement effort proposal ' +
		'opportunity have be'
	).split(' '),
);
/** These stand between "will" and its verb. */
const infiniteAuxiliaries = new Set(['be', 'been', 'being', 'have']);
/** Verbs whose present tense speaks of a timetable: "the talks start Friday". */
const scheduled = new Set(
	(
		'start starts begin begins open opens end ends close closes expire expires resume resumes reopen reopens return returns ' +
		'leave leaves depart departs arrive arrives conclude concludes come comes meet falls'
	).split(' '),
);
/** How far the verb is looked for, in tokens. */
const reach = 14;

/**
 * Whether the words around an expression speak of the future. Signs at the expression itself come first ("since",
 * "until", "as early as", a possessive), then the verb nearest to it, the left side before the right.
 */
export function pointsAhead(document: Document, {first, end}: Place): boolean {
	const {lower, partOfSpeech, sentence, lemma} = document.tokens;
	const {firstToken, endToken} = document.sentences[sentence[first]!]!;
	const word = (at: number): string => (at >= firstToken && at < endToken ? lower[at]! : '');

	const lead = word(first - 1);
	if (lead === 'since' || lead === 'ended') return false;
	if (lead === 'as' && (word(first - 2) === 'early' || word(first - 2) === 'soon')) return true;
	if (word(end) === "'s" || word(end) === '’s') return isAwaited();
	// "postponed until Tuesday" lies ahead; "Until Tuesday, they had …" behind.
	if ((lead === 'until' || lead === 'till') && first - 1 > firstToken) return word(first - 2) !== 'not';
	const open = lead === 'by' || lead === 'through';
	return nearestVerb(open) ?? open;

	/** "Tuesday's vote" is one to come only behind "ahead of", "for". */
	function isAwaited(): boolean {
		const the = lead === 'the' ? first - 2 : first - 1;
		return word(the) === 'for' || (word(the) === 'of' && word(the - 1) === 'ahead');
	}

	function nearestVerb(open: boolean): boolean | null {
		for (let at = first - 1; at >= Math.max(firstToken, first - reach); at--) {
			const found = judge(at, open);
			if (found !== null) return found;
		}
		for (let at = end; at < Math.min(endToken, end + reach); at++) {
			const found = judge(at, open);
			if (found !== null) return found;
		}
		return null;
	}

	/** True or false where this token decides; null where one has to look on. */
	function judge(at: number, open: boolean): boolean | null {
		const text = lower[at]!;
		if (futureAuxiliaries.has(text)) return true;
		if (modals.has(text) && partOfSpeech[at] === 'AUX') return isPossible(at);
		// "The vote is Tuesday", "The vote is on Tuesday": the present tense of a day is a timetable.
		if ((text === 'is' || text === 'are') && (at === end || (at < first && at >= first - 2 && isOn(at + 1))))
			return true;
		// "On Friday the ministry planned to pay": here the planning is the news.
		if (arranged.has(text)) return !hadBeen(at) && !(at >= end && word(at + 1) === 'to' && !isBe(word(at - 1)));
		if (text === 'set' && (word(at + 1) === 'for' || word(at + 1) === 'to')) return !hadBeen(at);
		if (text === 'going' && word(at + 1) === 'to') return true;
		const tag = partOfSpeech[at];
		if (tag !== 'VERB' && tag !== 'AUX') return null;
		if (isBe(text) && (arranged.has(word(at + 1)) || arranged.has(word(at + 2)))) return null;
		const infinitive = infinitiveAt(at, open);
		if (infinitive !== null) return infinitive;
		for (let back = at - 1; back >= Math.max(firstToken, at - 4); back--) {
			if (futureAuxiliaries.has(lower[back]!)) return true;
			if (modals.has(lower[back]!)) return isPossible(back);
			if (infiniteAuxiliaries.has(lower[back]!)) continue;
			const before = partOfSpeech[back];
			if (before === 'AUX') return false;
			if (before !== 'ADV' && before !== 'PART') break;
		}
		if (scheduled.has(text) && word(at - 1) !== 'to') return true;
		// "a holding company", "citing": no verb that tells the time.
		return text.endsWith('ing') ? null : false;
	}

	/** "to meet" takes its time from what governs it; "a report to be published" lies ahead. */
	function infinitiveAt(at: number, open: boolean): boolean | null {
		const be = word(at - 1) === 'be' ? at - 1 : at;
		const to = word(be - 1) === 'to' ? be - 1 : partOfSpeech[be - 1] === 'ADV' && word(be - 2) === 'to' ? be - 2 : -1;
		if (to <= firstToken) return null;
		if (plans.has(lemma[to - 1]!) || plans.has(lower[to - 1]!)) return !hadBeen(to - 1);
		if (open) return true;
		return (be < at || lower[at] === 'be') && partOfSpeech[to - 1] === 'NOUN';
	}

	/** "may have fallen" and "could not be reached" tell of the past. */
	function isPossible(at: number): boolean {
		if (word(at + 1) === 'have') return false;
		if (lower[at] !== 'could') return true;
		for (let near = at - 6; near <= at + 1; near++) if (negations.has(word(near))) return false;
		return true;
	}

	function isOn(at: number): boolean {
		return at === first || word(at) === 'on' || word(at) === 'in' || word(at) === 'at';
	}

	/** "had been scheduled for" lies behind. */
	function hadBeen(at: number): boolean {
		return word(at - 1) === 'had' || (word(at - 1) === 'been' && word(at - 2) === 'had') || word(at - 2) === 'had';
	}
}

function isBe(text: string): boolean {
	return text === 'is' || text === 'are' || text === 'was' || text === 'were' || text === 'be';
}
