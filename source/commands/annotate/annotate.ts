import {existsSync} from 'node:fs';
import {text as allOf} from 'node:stream/consumers';
import {describeAct} from '../../decisions/describe.ts';
import {DecisionError} from '../../decisions/messages.ts';
import {standing} from '../../decisions/standing.ts';
import type {EntityType} from '../../model/entity.ts';
import type {Chosen} from '../choose-articles.ts';
import {nearest} from '../nearest.ts';
import {createOutput} from '../output.ts';
import {plainText} from '../plain-text.ts';
import {withCorpus} from '../with-corpus.ts';
import {type Act, type Asking, verbOf} from './act.ts';
import {acts} from './acts.ts';
import {findArticles} from './find-articles.ts';
import {decisionJson, listDecisions} from './list-decisions.ts';
import {annotateMessages} from './messages.ts';
import {Refusal} from './refusal.ts';

export interface AnnotateOptions extends Chosen {
	published: string | null;
	format: 'text' | 'json' | 'csv';
	limit: number | null;
	type: EntityType | null;
	note: string;
}

/** What is written without being about anything in the corpus. */
const undoUsage = 'undo [TIME]';
const listUsage = 'list [ARTICLE…]';
const otherVerbs = ['undo', 'list'];

/**
 * Decides from a script what a reader decides in the full screen, and prints what was decided.
 *
 * @param words A folder where another than this one is meant, what to do, and what it is about.
 * @returns The exit code: 0; 1 where what is named is not there; 2 wrong use, or a file that cannot be written.
 */
export async function annotateCommand(words: string[], options: AnnotateOptions): Promise<number> {
	const [first = '', ...others] = words;
	const isVerb = acts.some(act => verbOf(act) === first) || otherVerbs.includes(first);
	const [folder, verb, rest] = isVerb ? ['.', first, others] : [first, others[0], others.slice(1)];
	if (verb === undefined && first !== '' && !existsSync(folder)) return refuse(unknownVerb(folder), 2);
	if (verb === undefined) return refuse(annotateMessages.noVerb(usages()), 2);
	const act = acts.find(known => verbOf(known) === verb);
	if (act === undefined && !otherVerbs.includes(verb)) return refuse(unknownVerb(verb), 2);
	return withCorpus([folder], options.published, async (library, decided, decisions) => {
		for (const problem of decisions.problems) tell(problem);
		const readInput = () => allOf(process.stdin);
		const asking: Asking = {
			library,
			decided,
			decisions,
			chosen: options,
			type: options.type,
			note: options.note,
			readInput,
		};
		try {
			if (verb === 'list') return await list(asking, rest, options);
			if (verb === 'undo') return await undo(asking, rest, options);
			return await decide(act!, asking, rest, options);
		} catch (error) {
			if (error instanceof Refusal) return refuse(error.message, error.exitCode);
			if (error instanceof DecisionError) return refuse(error.message, 2);
			throw error;
		}
	});
}

async function decide(act: Act, asking: Asking, rest: string[], {format}: AnnotateOptions): Promise<number> {
	const {chosen, decisions} = asking;
	const [words, articles] = [rest.slice(0, act.words), rest.slice(act.words)];
	const isFound = articles.length > 0 || chosen.query !== null || chosen.article !== null;
	if (words.length < act.words || (act.articles === 'some' && !isFound)) {
		throw new Refusal(annotateMessages.needs(act.usage), 2);
	}
	if (act.articles === 'none' && articles.length > 0) {
		throw new Refusal(annotateMessages.tooMuch(act.usage, articles[0]!), 2);
	}
	const choices = await act.choices(asking, words, articles);
	if (choices.length === 0) {
		tell(annotateMessages.unchanged());
		return 0;
	}
	const before = decisions.all().length;
	await decisions.add(...choices);
	const made = decisions.all().slice(before);
	const lines = format === 'json' ? made.map(decision => decisionJson(decision)) : [plainText(describeAct(choices))];
	await createOutput().write(`${lines.join('\n')}\n`);
	return decisions.notice === null ? 0 : refuse(decisions.notice, 2);
}

async function undo({decisions}: Asking, [time, ...more]: string[], {format}: AnnotateOptions): Promise<number> {
	if (more.length > 0) throw new Refusal(annotateMessages.tooMuch(undoUsage, more[0]!), 2);
	const at = time ?? standing(decisions.all()).at(-1)?.at;
	if (at === undefined) throw new Refusal(annotateMessages.nothingToUndo(), 1);
	const undone = await decisions.undo(at);
	if (undone.length === 0) throw new Refusal(annotateMessages.noSuchTime(at), 1);
	const lines =
		format === 'json'
			? undone.map(decision => decisionJson(decision, true))
			: [`Undone: ${plainText(describeAct(undone))}`];
	await createOutput().write(`${lines.join('\n')}\n`);
	return decisions.notice === null ? 0 : refuse(decisions.notice, 2);
}

async function list(asking: Asking, words: string[], {format, limit, query, article}: AnnotateOptions) {
	const isAbout = words.length > 0 || query !== null || article !== null;
	const articles = isAbout ? new Set((await findArticles(asking, words)).map(({id}) => id)) : null;
	return listDecisions(asking.decisions.all(), {format, limit, articles});
}

function unknownVerb(verb: string): string {
	return annotateMessages.unknownVerb(verb, nearest(verb, [...acts.map(verbOf), ...otherVerbs]));
}

function usages(): string {
	const lines = [
		...acts.map(({usage, help}) => [usage, help] as const),
		[undoUsage, 'take back what was decided last, or at that time'] as const,
		[listUsage, 'what is decided, with --json or --csv for programs'] as const,
	];
	const width = Math.max(...lines.map(([usage]) => usage.length));
	const shown = lines.map(([usage, help]) => `  ${usage.padEnd(width)}  ${help}`);
	return `${shown.join('\n')}\n\nAn ARTICLE is an id, a path or the end of one; --query and --article find more of them.`;
}

function tell(text: string): void {
	process.stderr.write(`newsglass: ${plainText(text)}\n`);
}

function refuse(text: string, code: 1 | 2): number {
	const [first = '', ...more] = text.split('\n').map(plainText);
	process.stderr.write(`newsglass: ${[first, ...more].join('\n')}\n`);
	return code;
}
