import {type Decided, decide} from '../decide.ts';
import {printDecision, readDecision} from '../lines.ts';
import {DecisionError, decisionMessages, whyRefused} from '../messages.ts';
import {latestOf, nextTime, timeText} from '../time.ts';
import type {Choice, Decision} from '../vocabulary.ts';
import {appendLines} from './append.ts';
import {decisionsPlace} from './place.ts';
import {currentSignature, type FileState, noFile, readDecisions, whyUnwritable} from './read.ts';

/** The decisions about one corpus, as they stand in its file and as they are made now. */
export interface DecisionsFile {
	/** The file; it is made with the first decision. */
	readonly place: string;
	/** Why decisions are not kept, one line for people; `null` where they are. */
	readonly notice: string | null;
	/** What of the file is not used, and what should be known about it: one line each, for people. */
	readonly problems: string[];
	/** What all decisions amount to; the same object as long as there are no new ones. */
	decided(): Decided;
	/** All decisions, those that were undone and every `undo` among them, in the order in which they were written. */
	all(): readonly Decision[];
	/**
	 * Decides: `decided()` knows it at once. What is added in one go is undone in one go.
	 *
	 * @returns When it is on the disk, or cannot be (then `notice` says why, and it is tried again with the next one).
	 * Rejects with a DecisionError, and decides nothing, where a choice makes no sense: an empty tag, a day that is none.
	 */
	add(...choices: Choice[]): Promise<void>;
	/** The same for what nobody asked for, such as that an article was read: `undo()` passes over it. */
	record(...choices: Choice[]): Promise<void>;
	/**
	 * Takes back what was decided at a time, as `Decision.at` has it; without one, the latest of this session that was not
	 * taken back. `decided()` knows it at once.
	 *
	 * @returns What was taken back, when that is on the disk; empty where there was nothing.
	 */
	undo(at?: string): Promise<Decision[]>;
	/**
	 * Takes the latest `undo()` of this session back, unless something was decided after it.
	 *
	 * @returns What stands again, when that is on the disk; empty where there was nothing.
	 */
	redo(): Promise<Decision[]>;
	/** Looks whether others have written; true where `decided()` is now another. */
	reload(): Promise<boolean>;
}

export interface OpenOptions {
	environment?: Readonly<Record<string, string | undefined>>;
	/** Milliseconds since 1970. */
	clock?: () => number;
}

/** Bad lines that are named one by one. */
const mostProblems = 20;

/**
 * Opens the decisions about a corpus. Never rejects: a file that cannot be read or written is left alone, decisions are
 * then kept in memory, and `notice` says so.
 *
 * @param paths Files and folders of the corpus.
 */
export async function openDecisions(paths: readonly string[], options: OpenOptions = {}): Promise<DecisionsFile> {
	const {environment = process.env, clock = Date.now} = options;
	const {path: place, isBeside, problems: aboutPlace} = decisionsPlace(paths, environment);
	let file: FileState = noFile;
	let notice: string | null = null;
	/** False where writing could do harm: the file is there and cannot be read. */
	let isWritten = true;
	let unsaved: Decision[] = [];
	let known: {all: readonly Decision[]; decided: Decided | null} = {all: [], decided: null};
	let latest = 0;
	/** Times of what this session decided and did not take back, and of what it took back with the time of that. */
	const own: string[] = [];
	let undone: {of: string; at: string}[] = [];

	const changed = () => {
		known = {all: [...file.decisions, ...unsaved], decided: null};
	};
	const take = (read: FileState) => {
		file = read;
		latest = Math.max(latest, latestOf(read.decisions.map(({at}) => at)));
		// What was not known to have been written may have been.
		const times = new Set(unsaved.map(({at}) => at));
		const there = new Set(read.decisions.filter(({at}) => times.has(at)).map(printDecision));
		unsaved = unsaved.filter(decision => !there.has(printDecision(decision)));
		changed();
	};

	const save = async () => {
		if (!isWritten) return;
		// Some network file systems lose what two append at once: what is not there is written once more.
		for (let tries = 0; tries < 2 && unsaved.length > 0; tries++) {
			const batch = unsaved;
			try {
				const {before, after, isSimple} = await appendLines(place, batch.map(printDecision), isBeside);
				notice = null;
				if (isSimple && before === file.signature) {
					file = {...file, decisions: [...file.decisions, ...batch], signature: after};
					unsaved = unsaved.slice(batch.length);
				} else take(await readDecisions(place));
			} catch (error) {
				notice = decisionMessages.inMemory(place, whyRefused(error));
				return;
			}
		}
	};

	/** One at a time: reading and writing both say what the file holds. */
	let queue: Promise<unknown> = Promise.resolve();
	const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
		const result = queue.then(task);
		queue = result.catch(() => {});
		return result;
	};

	const write = (choices: readonly Choice[]): {at: string; saved: Promise<void>} => {
		const time = nextTime(clock(), latest, Math.random());
		const at = timeText(time);
		const made = choices.map(choice => checked({...choice, at}));
		latest = time;
		unsaved = [...unsaved, ...made];
		changed();
		return {at, saved: inTurn(save)};
	};

	try {
		take(await readDecisions(place));
		const reason = await whyUnwritable(place);
		if (reason !== null) notice = decisionMessages.inMemory(place, reason);
	} catch (error) {
		isWritten = false;
		notice = decisionMessages.unreadable(place, whyRefused(error));
	}

	return {
		place,
		get notice() {
			return notice;
		},
		get problems() {
			return [...aboutPlace, ...problemsOf(place, file)];
		},
		decided: () => (known.decided ??= decide(known.all)),
		all: () => known.all,
		async add(...choices) {
			if (choices.length === 0) return;
			const {at, saved} = write(choices);
			own.push(at);
			undone = [];
			await saved;
		},
		async record(...choices) {
			if (choices.length > 0) await write(choices).saved;
		},
		async undo(at) {
			const of = at ?? own.pop();
			const taken = known.all.filter(decision => decision.at === of);
			if (of === undefined || taken.length === 0) return [];
			const undo = write([{do: 'undo', of}]);
			if (at === undefined) undone.push({of, at: undo.at});
			await undo.saved;
			return taken;
		},
		async redo() {
			const last = undone.pop();
			if (last === undefined) return [];
			own.push(last.of);
			await write([{do: 'undo', of: last.at}]).saved;
			return known.all.filter(decision => decision.at === last.of);
		},
		reload: () =>
			inTurn(async () => {
				if (isWritten && (await currentSignature(place)) === file.signature) return false;
				try {
					take(await readDecisions(place));
				} catch (error) {
					// What was read before is still the best that is known; the file is looked at again the next time.
					isWritten = false;
					notice = decisionMessages.unreadable(place, whyRefused(error));
					return false;
				}
				if (!isWritten) notice = null;
				isWritten = true;
				await save();
				return true;
			}),
	};
}

/** The decision as reading the file will give it back. */
function checked(decision: Decision): Decision {
	const read = readDecision(decision);
	if ('decision' in read) return read.decision;
	throw new DecisionError(decisionMessages.impossible('reason' in read ? read.reason : read.unknown));
}

function problemsOf(place: string, {problems, unknown}: FileState): string[] {
	const lines = problems.slice(0, mostProblems).map(({line, reason}) => decisionMessages.badLine(place, line, reason));
	if (problems.length > mostProblems) lines.push(decisionMessages.moreBadLines(place, problems.length - mostProblems));
	if (unknown.length > 0) lines.push(decisionMessages.newer(place, unknown.length, [...new Set(unknown)]));
	return lines;
}
