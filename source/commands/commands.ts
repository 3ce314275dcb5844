import type {EntityType} from '../model/entity.ts';
import type {HitSort} from '../search/search.ts';
import type {EntitySort} from './entities.ts';
import type {ParsedFlags} from './flags.ts';
import {messages} from './messages.ts';

/** One command: how it is written, and what runs it. What it needs is loaded when it runs. */
export interface Command {
	/** Its first word; the full screen has none. */
	name: string | null;
	usage: string;
	summary: string;
	/** What must stand after it. */
	needs: string[];
	run(words: string[], flags: ParsedFlags, version: string): Promise<number>;
}

/** `null` where folders are not to be followed. */
const watching = ({watch, poll}: ParsedFlags) => (watch || poll !== undefined ? {poll: poll ?? null} : null);
const foldersOr = (words: string[]) => (words.length === 0 ? ['.'] : words);
const common = ({published, json, limit, article, query}: ParsedFlags) => ({
	published: published ?? null,
	json,
	limit: limit ?? null,
	article: article ?? null,
	query: query ?? null,
});

/** The first one is meant where no other is named. */
export const commands: readonly Command[] = [
	{
		name: null,
		usage: '[FOLDER|FILE…]',
		summary: 'explore articles full-screen; a plain list where there is no terminal',
		needs: [],
		async run(words, flags) {
			const {published = null, query = null, color, ascii, linear, mouse, fresh} = flags;
			const {browseCommand} = await import('./browse.ts');
			const when = color as 'auto' | 'always' | 'never' | undefined;
			const watch = watching(flags);
			return browseCommand(words, {published, query, color: when, ascii, linear, mouse, fresh, watch});
		},
	},
	{
		name: 'index',
		usage: 'index [FOLDER…]',
		summary: 'bring the library of a folder up to date',
		needs: [],
		async run(words, flags) {
			const {indexCommand} = await import('./index.ts');
			return indexCommand(foldersOr(words), {published: flags.published ?? null, watch: watching(flags)});
		},
	},
	{
		name: 'search',
		usage: 'search QUERY [FOLDER…]',
		summary: 'articles that answer a query, best first; typos are forgiven',
		needs: ['QUERY'],
		async run([query, ...words], flags) {
			const {searchCommand} = await import('./search.ts');
			const {sort = 'relevance', facets} = flags;
			return searchCommand(query!, foldersOr(words), {...common(flags), sort: sort as HitSort, facets});
		},
	},
	{
		name: 'show',
		usage: 'show WORDS [FOLDER…]',
		summary: 'whole articles with these words in path or title',
		needs: ['WORDS'],
		async run([wanted, ...words], flags) {
			const {showCommand} = await import('./show.ts');
			return showCommand(wanted!, foldersOr(words), {...common(flags), cut: flags.cut});
		},
	},
	{
		name: 'entities',
		usage: 'entities [FOLDER…]',
		summary: 'who and what is named',
		needs: [],
		async run(words, flags) {
			const {entitiesCommand} = await import('./entities.ts');
			const type = (flags.type as EntityType | undefined) ?? null;
			const {with: all = [], not: none = [], sort = 'articles'} = flags;
			return entitiesCommand(foldersOr(words), {
				...common(flags),
				type,
				with: all,
				not: none,
				sort: sort as EntitySort,
				csv: flags.csv,
			});
		},
	},
	{
		name: 'claims',
		usage: 'claims [FOLDER…]',
		summary: 'who claims what',
		needs: [],
		async run(words, flags) {
			const {claimsCommand} = await import('./claims/claims.ts');
			const {by = null, about = null, quoted, hedged, disputed, dismissed, explain, csv, claimreview} = flags;
			const wanted = {by, about, quoted, hedged, disputed, dismissed};
			return claimsCommand(foldersOr(words), {...common(flags), ...wanted, explain, csv, claimreview});
		},
	},
	{
		name: 'timeline',
		usage: 'timeline [FOLDER…]',
		summary: 'the dates that the articles mention, in order',
		needs: [],
		async run(words, flags) {
			const {timelineCommand} = await import('./timeline.ts');
			const {from = null, to = null, entity = null, publications} = flags;
			const format = (['csv', 'timelinejs', 'ical', 'json'] as const).find(name => flags[name]) ?? 'text';
			return timelineCommand(foldersOr(words), {...common(flags), format, from, to, entity, publications});
		},
	},
	{
		name: 'compare',
		usage: 'compare [FOLDER|FILE…]',
		summary: 'what outlets agree on, and where they may differ',
		needs: [],
		async run(words, flags) {
			const {compareCommand} = await import('./compare/compare.ts');
			const {markdown, csv} = flags;
			return compareCommand(foldersOr(words), {...common(flags), markdown, csv});
		},
	},
	{
		name: 'export',
		usage: 'export WHAT [FOLDER…]',
		summary: 'articles, entities, claims, timeline, decisions or a dossier, for other programs and for people',
		needs: ['WHAT'],
		async run([what, ...words], flags) {
			const {exportCommand} = await import('./export/export.ts');
			return exportCommand(what!, foldersOr(words), flags.format ?? null, common(flags));
		},
	},
	{
		name: 'annotate',
		usage: 'annotate [FOLDER] WHAT …',
		summary: 'star, tag, note, merge and decide all else from scripts; alone it shows how',
		needs: [],
		async run(words, flags) {
			const {annotateCommand} = await import('./annotate/annotate.ts');
			const type = (flags.type as EntityType | undefined) ?? null;
			const format = (['csv', 'json'] as const).find(name => flags[name]) ?? 'text';
			return annotateCommand(words, {...common(flags), format, type, note: flags.note ?? ''});
		},
	},
	{
		name: 'analyze',
		usage: 'analyze --json FILE…|-',
		summary: 'what is found in articles, one line of JSON each, without a library',
		needs: ['FILE…'],
		async run(words, {asIs, published = null}) {
			const {analyzeCommand} = await import('./analyze.ts');
			return analyzeCommand(words, {asIs, published});
		},
	},
	{
		name: 'doctor',
		usage: 'doctor [FOLDER…]',
		summary: 'what the terminal can do, and how library and model are',
		needs: [],
		async run(words, _flags, version) {
			const {doctorCommand} = await import('./doctor.ts');
			return doctorCommand(foldersOr(words), version);
		},
	},
	{
		name: 'completions',
		usage: 'completions bash|zsh|fish',
		summary: 'a script that teaches a shell these commands and options',
		needs: ['bash, zsh or fish'],
		async run([shell]) {
			const {completionScript, shells} = await import('./completions.ts');
			const known = shells.find(name => name === shell);
			process[known === undefined ? 'stderr' : 'stdout'].write(
				known === undefined ? `newsglass: ${messages.notAShell(shell!)}\n` : completionScript(known),
			);
			return known === undefined ? 2 : 0;
		},
	},
];
