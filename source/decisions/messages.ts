/*
 * What decisions can complain of: what, where, and what to do about it. One line each, for people.
 */

/** Thrown where a decision that is to be added makes no sense: an empty tag, a day that is none. */
export class DecisionError extends Error {
	override readonly name = 'DecisionError';
}

/** Words from outside, made harmless for one line of a terminal. */
function shown(text: string, length = 60): string {
	const line = text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
	return line.length > length ? `${line.slice(0, length - 1).toWellFormed()}…` : line;
}

export const reasons = {
	brokenOff: () => 'writing it was broken off. It is kept; delete it if nothing in it is missed',
	conflict: () => 'this is a conflict mark of git. The decisions of both sides count; delete the mark',
	notJson: (message: string) => `it is not valid JSON (${shown(message)}). Correct or delete it`,
	notADecision: () => 'it is no decision, which is an object with "at" and "do". Correct or delete it',
	wrongField: (verb: string, field: string, what: string) =>
		`"${field}" of a decision to ${shown(verb, 20)} has to be ${what}. Correct or delete it`,
};

export const decisionMessages = {
	badLine: (place: string, line: number, reason: string) => `${place}, line ${line}, is not used: ${reason}.`,
	moreBadLines: (place: string, count: number) => `${place}: ${count} more lines are not used. All of them are kept.`,
	newer: (place: string, count: number, verbs: readonly string[]) =>
		`${place}: ${count === 1 ? 'one decision' : `${count} decisions`} of a newer newsglass (${verbs
			.slice(0, 5)
			.map(verb => shown(verb, 20))
			.join(', ')}) ${count === 1 ? 'is' : 'are'} kept but not used. Update newsglass to use them.`,
	inMemory: (place: string, reason: string) =>
		`What you decide (marks, notes, tags) is forgotten when you quit, since ${place} cannot be written (${reason}). Set XDG_DATA_HOME to a folder that you may write.`,
	unreadable: (place: string, reason: string) =>
		`${place} cannot be read (${reason}): what you decided before is not shown, and what you decide now is forgotten when you quit. Nothing of the file is lost.`,
	twoFiles: (unused: string, used: string) =>
		`Decisions are kept in ${used}; those in ${unused} are not used. To take them over: cat '${unused}' >> '${used}', then delete the first.`,
	notUsedBeside: (place: string) => `${place} is a link or no file, and is not used for decisions.`,
	/** What is wrong with a line, without what to do about a line. */
	impossible: (reason: string) => `This cannot be decided: ${reason.replace(/\. Correct or delete it$/, '')}.`,
};

const byCode: Readonly<Record<string, string>> = {
	EACCES: 'no right to do so',
	EPERM: 'no right to do so',
	EROFS: 'read-only file system',
	ENOTDIR: 'a part of that path is a file',
	EEXIST: 'a part of that path is a file',
	EISDIR: 'it is a folder',
	ENOSPC: 'no space is left',
	EDQUOT: 'no space is left',
	ENOENT: 'a part of that path cannot be made',
	ELOOP: 'its links lead in a circle',
	ENAMETOOLONG: 'its name is too long',
};

/** Why the system refused, in a few words. */
export function whyRefused(error: unknown): string {
	const {code, message} = error as NodeJS.ErrnoException;
	return (code !== undefined && byCode[code]) || shown(String(message ?? error), 120);
}

/** All problems of a file in one line; `null` where there are none. */
export function problemsInBrief(problems: readonly string[]): string | null {
	const [first, ...others] = problems;
	if (first === undefined) return null;
	return others.length === 0 ? first : `${first} And ${others.length} more: newsglass annotate FOLDER list names them.`;
}
