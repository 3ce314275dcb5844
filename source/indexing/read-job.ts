import {hash} from 'node:crypto';
import {signatureOf} from '../comparison/copies/signature.ts';
import type {ReadResult} from '../corpus/read-file.ts';
import type {FileArticle, FileContent, FileRecord, StoredDigest} from '../library/library.ts';
import type {Analysis} from '../model/analysis.ts';
import type {Article} from '../model/article.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {type Analyze, type Corrections, correct, correctionOf} from './correction.ts';
import type {FromWorker, Job} from './job.ts';
import {indexingMessages} from './messages.ts';

export interface ReadJobTools {
	read(job: Job): AsyncIterable<ReadResult>;
	analyze: Analyze;
	/** What is decided about the corpus. */
	corrections: Corrections;
	/** SHA-256 of the file, hexadecimal; empty where it cannot be read, or not twice. */
	hash(path: string): Promise<string>;
	/** Says what is happening; comes back when there is room for more. */
	tell(message: FromWorker): Promise<void>;
}

/** A part of a file is passed on when it has this many articles, or characters, or was this long in the making (ms). */
const fullPart = {articles: 16, characters: 400_000, age: 250};

const noAnalysis: Analysis = {sentences: [], entities: [], dates: [], claims: []};

/** Reads one file and passes on what it finds, part by part. Articles that the library has already are not analysed. */
export async function readJob(job: Job, {read, analyze, corrections, hash, tell}: ReadJobTools): Promise<void> {
	const {path, size, modified, maker} = job;
	const file: FileRecord = {path, size, modified, hash: job.stored?.hash ?? (await hash(path)), madeBy: maker.dated};
	if (job.hash !== null && job.hash === file.hash) return tell({type: 'unchanged', file});
	await tell({type: 'begun', hash: file.hash});

	const known = setAside(job.digests);
	let articles: FileArticle[] = [];
	let failures: ReadFailure[] = [];
	let characters = 0;
	let since = Date.now();
	let begun = false;
	const pass = async (ends: boolean) => {
		const part: FileContent['part'] = ends ? (begun ? 'last' : 'whole') : begun ? 'middle' : 'first';
		await tell({type: 'content', content: {file: {...file}, part, articles, failures}});
		begun = true;
		articles = [];
		failures = [];
		characters = 0;
		since = Date.now();
	};

	let index = 0;
	for await (const {article, failure} of read(job)) {
		if (failure !== undefined) {
			failures.push(failure);
		} else {
			if (!saysItsDay(article)) file.madeBy = maker.undated;
			const digest = digestOf(article, maker.dated);
			const correction = correctionOf(corrections, article.id);
			const by = correction?.by ?? null;
			if (known.take({digest, by})) {
				articles.push({kept: {id: article.id, digest, by}});
			} else {
				const skip = job.skip.find(skipped => skipped.index === index);
				const revise = (analyze: Analyze) => correct(article, correction, analyze);
				const found = skip === undefined ? await analyzed(revise, index, {analyze, tell}) : {reason: skip.reason};
				if (found.reason !== undefined) failures.push(notAnalyzed(article, found.reason));
				const stored = found.revised ?? (await revise(() => noAnalysis));
				articles.push({
					...stored,
					digest,
					content: contentOf(article, maker.dated),
					signature: signatureOf(article.text),
				});
			}
			characters += article.text.length;
			index++;
		}
		const full = articles.length >= fullPart.articles || characters >= fullPart.characters;
		if (full || Date.now() - since >= fullPart.age) await pass(false);
	}
	await pass(true);
}

type Revise = (analyze: Analyze) => ReturnType<typeof correct>;
type Analyzed = {revised: Awaited<ReturnType<Revise>>; reason?: never} | {reason: string; revised?: never};

/** It says which article it is before it begins, so that whoever waits knows where it stopped. */
async function analyzed(
	revise: Revise,
	index: number,
	{analyze, tell}: Pick<ReadJobTools, 'analyze' | 'tell'>,
): Promise<Analyzed> {
	await tell({type: 'analyzing', index});
	try {
		return {revised: await revise(analyze)};
	} catch (error) {
		return {reason: indexingMessages.analysisFailed(error)};
	} finally {
		await tell({type: 'analyzing', index: null});
	}
}

/** A day that is given for articles without one goes before one that was only estimated. */
function saysItsDay({publishedBasis: basis}: Article): boolean {
	return basis !== null && basis !== 'given' && basis !== 'estimated';
}

function notAnalyzed({path, id, title}: Article, reason: string): ReadFailure {
	return {path: path ?? id, place: title === null ? null : `“${title.slice(0, 80)}”`, reason};
}

/** One and the same for the same article as made by the same reader and analysis. */
function digestOf(article: Article, madeBy: string): string {
	return hash('sha256', JSON.stringify([madeBy, article]), 'base64url').slice(0, 22);
}

/** One and the same for all that a reader would take for the same article, wherever it stands. Empty without a text. */
function contentOf({title, outlet, authors, published, url, language, text}: Article, madeBy: string): string {
	if (text.trim() === '') return '';
	const parts = [madeBy, title, outlet, authors, published, url, language, text];
	return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 22);
}

/** What the library has, each to be taken once. */
function setAside(digests: readonly StoredDigest[]): {take(digest: StoredDigest): boolean} {
	const nameOf = ({digest, by}: StoredDigest) => `${digest} ${by ?? ''}`;
	const counts = new Map<string, number>();
	for (const name of digests.map(nameOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
	return {
		take(digest) {
			const name = nameOf(digest);
			const left = counts.get(name) ?? 0;
			if (left > 0) counts.set(name, left - 1);
			return left > 0;
		},
	};
}
