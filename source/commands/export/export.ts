import type {Chosen} from '../choose-articles.ts';
import {messages} from '../messages.ts';
import {nearest} from '../nearest.ts';
import {plainText} from '../plain-text.ts';

export interface ExportOptions extends Chosen {
	published: string | null;
	limit: number | null;
}

type Run = (paths: string[], options: ExportOptions) => Promise<number>;

/** Claims and dates as their own commands print them, with nothing left out. */
const everything = {
	claims: {
		by: null,
		about: null,
		quoted: false,
		hedged: false,
		disputed: false,
		dismissed: true,
		explain: false,
		json: false,
		csv: false,
		claimreview: false,
	},
	entities: {type: null, with: [], not: [], sort: 'articles', json: false, csv: false},
	timeline: {entity: null, from: null, to: null, publications: true},
} as const;

const articles =
	(format: 'csv' | 'jsonl' | 'csl' | 'ris'): Run =>
	async (paths, options) =>
		(await import('./articles.ts')).exportArticles(format)(paths, options);
const claims =
	(format: 'csv' | 'json' | 'claimreview'): Run =>
	async (paths, options) =>
		(await import('../claims/claims.ts')).claimsCommand(paths, {...everything.claims, ...options, [format]: true});
const entities =
	(format: 'csv' | 'json'): Run =>
	async (paths, options) =>
		(await import('../entities.ts')).entitiesCommand(paths, {...everything.entities, ...options, [format]: true});
const timeline =
	(format: 'csv' | 'json' | 'timelinejs' | 'ical'): Run =>
	async (paths, options) =>
		(await import('../timeline.ts')).timelineCommand(paths, {...everything.timeline, ...options, format});
const decisions =
	(format: 'csv' | 'json'): Run =>
	async (paths, options) =>
		(await import('./decisions.ts')).exportDecisions(paths, options, format);

/** What can be written, and as what; the first format of each is meant where none is named. */
const exports: Record<string, Record<string, Run>> = {
	articles: {csv: articles('csv'), jsonl: articles('jsonl'), csl: articles('csl'), ris: articles('ris')},
	entities: {
		csv: entities('csv'),
		jsonl: entities('json'),
		graphml: async (paths, options) => (await import('./graph.ts')).exportGraph(paths, options),
	},
	claims: {csv: claims('csv'), jsonl: claims('json'), claimreview: claims('claimreview')},
	timeline: {
		csv: timeline('csv'),
		jsonl: timeline('json'),
		timelinejs: timeline('timelinejs'),
		ical: timeline('ical'),
	},
	decisions: {jsonl: decisions('json'), csv: decisions('csv')},
	dossier: {markdown: async (paths, options) => (await import('./dossier.ts')).exportDossier(paths, options)},
};

/** "articles (csv, jsonl, csl, ris), entities (…)": for the help. */
export const exportsText = Object.entries(exports)
	.map(([what, formats]) => `${what} (${Object.keys(formats).join(', ')})`)
	.join(', ');

/**
 * Writes articles, or what was found in them, for other programs and for people.
 *
 * @param format `null`: the usual one.
 * @returns The exit code: 0; 1 where there was nothing; 2 where what or format is not known.
 */
export async function exportCommand(
	what: string,
	paths: string[],
	format: string | null,
	options: ExportOptions,
): Promise<number> {
	const formats = exports[what];
	if (formats === undefined)
		return refuse(messages.notAnExport(what, nearest(what, Object.keys(exports)), exportsText));
	const run = format === null ? Object.values(formats)[0] : formats[format];
	if (run === undefined) return refuse(messages.notAFormat(what, format!, Object.keys(formats)));
	return run(paths, options);
}

function refuse(text: string): number {
	process.stderr.write(`newsglass: ${plainText(text)}\n`);
	return 2;
}
