import {claimsOf, compareScope, mostCompared} from '../../claim-groups/claim-groups.ts';
import type {Decided} from '../../decisions/decide.ts';
import type {JudgedClaim} from '../../decisions/judge-claims.ts';
import {markdownLink, markdownText} from '../../export/markdown.ts';
import type {Library} from '../../library/library.ts';
import {entityTypes} from '../../model/entity.ts';
import type {Scope, StoredArticle} from '../../model/listing.ts';
import type {DatePassage} from '../../model/passage.ts';
import {chooseArticles} from '../choose-articles.ts';
import {whoSays} from '../claims/claim-lines.ts';
import {asMarkdown, reportLines} from '../compare/report.ts';
import {createOutput} from '../output.ts';
import {withCorpus} from '../with-corpus.ts';
import type {ExportOptions} from './export.ts';

/*
A dossier is read, not computed with: it keeps to what a person takes in. Everything that it leaves out is in the other
exports, and each part says how much there is.
*/
const mostEntities = 12;
const mostSources = 20;
const mostOfSource = 6;
const mostDates = 400;
const pageSize = 500;

/**
 * Writes a story as Markdown: who is named, who claims what, what happened when, what outlets agree on and where they
 * differ, and the articles that all of it rests on. Of more than 200 articles the newest.
 */
export function exportDossier(paths: string[], options: ExportOptions): Promise<number> {
	return withCorpus(paths, options.published, async (library, decided) => {
		const chosen = await chooseArticles(library, options, decided);
		const keys = chosen.of === 'all' ? await library.articles.keys('published') : chosen.keys;
		const limit = Math.min(options.limit ?? mostCompared, mostCompared);
		const scope: Scope = {of: 'articles', keys: keys.slice(0, limit)};
		const compared = await compareScope(library, scope, decided, {limit});
		if (compared.articles.length === 0) return false;
		const parts = [
			headLines(compared.articles, keys.length, options.query),
			await entityLines(library, scope),
			await claimLines(library, scope, decided),
			await timelineLines(library, scope),
			reportLines(compared, asMarkdown),
			articleLines(compared.articles, decided),
		];
		await createOutput().write(`${parts.map(lines => lines.join('\n').trim()).join('\n\n')}\n`);
		return true;
	});
}

function headLines(articles: readonly StoredArticle[], total: number, query: string | null): string[] {
	const days = articles.flatMap(({article}) => article.published ?? []).sort();
	const outlets = new Set(articles.flatMap(({article}) => article.outlet ?? []));
	const range = days.length === 0 ? 'undated' : days[0] === days.at(-1) ? days[0]! : `${days[0]} to ${days.at(-1)}`;
	const left = total > articles.length ? ` (the newest of ${total})` : '';
	const found = query === null ? '' : `, found by ${markdownText(query)}`;
	return [
		'# Dossier',
		'',
		`${articles.length} articles${left} of ${outlets.size} outlets, ${range}${found}.`,
		'',
		'What follows was found by rules and statistics. Nothing of it is a verdict on what is true.',
	];
}

async function entityLines(library: Library, scope: Scope): Promise<string[]> {
	const lines = ['## Who and what is named', ''];
	for (const type of entityTypes) {
		const rows = await library.entities.list(scope, {offset: 0, limit: mostEntities}, type);
		if (rows.length === 0) continue;
		const names = rows.map(({name, articles}) => `${markdownText(name)} (${articles})`);
		const more = (await library.entities.count(scope, type)) - rows.length;
		lines.push(`- **${type}**: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}`);
	}
	return [...lines, '', 'The number is that of the articles.'];
}

async function claimLines(library: Library, scope: Scope, decided: Decided): Promise<string[]> {
	const bySource = new Map<string, JudgedClaim[]>();
	for (let offset = 0; ; offset += pageSize) {
		const page = await claimsOf(library, scope, decided, {offset, limit: pageSize});
		for (const claim of page) {
			if (claim.dismissed || claim.claim.source?.name == null) continue;
			const name = whoSays(claim);
			const known = bySource.get(name) ?? [];
			bySource.set(name, known);
			// Copies of one text say it in the same words.
			if (!known.some(({sentence}) => sentence === claim.sentence)) known.push(claim);
		}
		if (page.length < pageSize) break;
	}
	const sources = [...bySource].sort(([, a], [, b]) => b.length - a.length);
	const lines = ['## Who claims what', ''];
	for (const [name, claims] of sources.slice(0, mostSources)) {
		const best = claims.toSorted((a, b) => b.claim.worth - a.claim.worth).slice(0, mostOfSource);
		const more = claims.length - best.length;
		lines.push(
			`- **${markdownText(name)}**${more > 0 ? ` (${claims.length}, the ${best.length} most worth checking)` : ''}`,
		);
		for (const {sentence, outlet, published, claim, checked} of best) {
			const via = claim.via.length > 0 ? `, via ${claim.via.map(markdownText).join(', ')}` : '';
			const note = checked === null ? '' : ` Checked: ${markdownText(checked.note)}`;
			const where = `${markdownText(outlet ?? 'unknown outlet')}, ${published ?? 'undated'}${via}`;
			lines.push(`  - “${markdownText(sentence)}” (${where})${note}`);
		}
	}
	if (sources.length > mostSources) lines.push(`- and ${sources.length - mostSources} more sources`);
	return lines;
}

async function timelineLines(library: Library, scope: Scope): Promise<string[]> {
	const dates = await library.dates.list(scope, {offset: 0, limit: mostDates});
	const placed = dates.filter(({date}) => date.from !== null);
	const total = await library.dates.count(scope);
	const lines = ['## What happened when', ''];
	for (const [value, passages] of Map.groupBy(placed, ({date}) => date.value)) {
		lines.push(`- **${markdownText(value)}**`, ...passages.map(dateLine));
	}
	if (total > dates.length) lines.push(`- and ${total - dates.length} more`);
	return [...lines, '', '`~`: inferred from the day of publication or from the text.'];
}

function dateLine({date, sentence, outlet}: DatePassage): string {
	const sign = date.basis === 'explicit' || date.basis === 'given' ? '' : ' ~';
	return `  -${sign} ${markdownText(outlet ?? 'unknown outlet')}: “${markdownText(sentence)}”`;
}

function articleLines(articles: readonly StoredArticle[], {notes}: Decided): string[] {
	const lines = articles.map(({article}) => {
		const {id, title, outlet, authors, published, url, path} = article;
		const name = markdownLink(title ?? path?.split('/').at(-1) ?? 'untitled', url);
		const known = [...authors, ...(outlet === null ? [] : [outlet]), published ?? 'undated'].map(markdownText);
		const note = notes.get(id);
		return `1. ${name}. ${known.join(', ')}.${note === undefined ? '' : ` Note: ${markdownText(note)}`}`;
	});
	return ['## Articles', '', ...lines];
}
