import type {ClaimGroup, Compared, Comparison, CopyGroup, Difference, Member} from '../comparison/comparison.ts';
import type {Article} from '../model/article.ts';
import type {Span} from '../model/span.ts';
import {plainText} from './plain-text.ts';

/** An article of the comparison, and the file that names it where it has no title. */
export type Reported = Compared & {article: Pick<Article, 'path'>};

/** How the parts of the report are marked up. */
export interface Markup {
	heading(text: string): string;
	item(text: string): string;
	detail(text: string): string;
}

export const asPlain: Markup = {
	heading: text => text.toUpperCase(),
	item: text => `• ${text}`,
	detail: text => `    ${text}`,
};
export const asMarkdown: Markup = {
	heading: text => `## ${text}`,
	item: text => `- ${text}`,
	detail: text => `  - ${text}`,
};

/** What outlets agree on and where they may differ, line by line, each with the sentences that it rests on. */
export function reportLines(articles: readonly Reported[], comparison: Comparison, markup: Markup): string[] {
	const words = new Words(articles);
	const {copies, groups, differences, onlyIn} = comparison;
	const shared = groups.filter(({outlets}) => outlets.length > 1);
	return [
		...part(
			`Possible differences (${differences.length})`,
			differences.flatMap(item => differenceLines(item, words, markup)),
			markup,
		),
		...part(
			`Said by more than one outlet (${shared.length})`,
			shared.flatMap(item => groupLines(item, words, markup)),
			markup,
		),
		...part(
			`Copies of one text (${copies.length})`,
			copies.map(item => markup.item(copyLine(item, words))),
			markup,
		),
		...part(
			'Only in one outlet',
			onlyIn.map(({outlet, members}) =>
				markup.item(`${plainText(outlet.name ?? words.title(outlet.articles[0]!))}: ${members.length}`),
			),
			markup,
		),
	];
}

function part(title: string, lines: string[], markup: Markup): string[] {
	return [markup.heading(title), '', ...(lines.length === 0 ? [markup.detail('none')] : lines), ''];
}

function differenceLines({label, sides}: Difference, words: Words, markup: Markup): string[] {
	return [
		markup.item(plainText(label)),
		...sides.flatMap(({value, places}) =>
			[...Map.groupBy(places, ({article}) => article)].map(([article, [first, ...more]]) => {
				const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
				return markup.detail(
					`${plainText(value)}: ${words.outlet(article)}: ${words.quote(article, first!.sentence)}${others}`,
				);
			}),
		),
	];
}

function groupLines(
	{members, center, outlets, independentSources, notReportedBy}: ClaimGroup,
	words: Words,
	markup: Markup,
): string[] {
	const {article, sentence} = members[center]!;
	const sources = `${outlets.length} outlets, ${independentSources === 1 ? 'one source' : `${independentSources} independent sources`}`;
	const silent = notReportedBy.map(outlet => plainText(outlet.name ?? words.title(outlet.articles[0]!)));
	return [
		markup.item(`${words.quote(article, sentence)} (${sources})`),
		...members.map(member => markup.detail(memberLine(member, words))),
		...(silent.length === 0 ? [] : [markup.detail(`not reported by ${silent.join(', ')}`)]),
	];
}

function memberLine({article, claim, sentence, copies}: Member, words: Words): string {
	const source = claim?.source;
	const who =
		source === null || source === undefined ? '' : ` (${plainText(source.name ?? words.text(article, source))})`;
	const more = copies.length === 0 ? '' : `, and ${copies.length === 1 ? 'a copy' : `${copies.length} copies`}`;
	return `${words.day(article)} ${words.outlet(article)}${who}${more}: ${words.quote(article, sentence)}`;
}

function copyLine({articles, likeness}: CopyGroup, words: Words): string {
	return `${articles.map(article => `${words.outlet(article)}, “${words.title(article)}”`).join(' = ')} (${Math.round(100 * likeness)} %)`;
}

/** Articles by key, and their words as one safe line. */
class Words {
	private readonly articles: Map<number, Reported>;

	constructor(articles: readonly Reported[]) {
		this.articles = new Map(articles.map(article => [article.key, article]));
	}

	text(key: number, {start, end}: Span): string {
		return plainText(this.articles.get(key)!.article.text.slice(start, end));
	}

	quote(key: number, span: Span): string {
		return `“${this.text(key, span)}”`;
	}

	outlet(key: number): string {
		return plainText(this.articles.get(key)!.article.outlet ?? this.title(key));
	}

	title(key: number): string {
		const {title, path} = this.articles.get(key)!.article;
		return plainText(title ?? path?.split('/').at(-1) ?? 'untitled');
	}

	day(key: number): string {
		return this.articles.get(key)!.article.published ?? 'undated';
	}
}
