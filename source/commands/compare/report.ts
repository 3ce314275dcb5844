import type {ScopeComparison} from '../../claim-groups/claim-groups.ts';
import type {ClaimGroup, CopyGroup, Difference, Member} from '../../comparison/comparison.ts';
import {markdownText} from '../../export/markdown.ts';
import type {ArticleKey} from '../../model/listing.ts';
import type {Span} from '../../model/span.ts';
import {plainText} from '../plain-text.ts';

/** What a report is made of. */
export type Reported = Pick<ScopeComparison, 'articles' | 'comparison'>;

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
	item: text => `- ${markdownText(text)}`,
	detail: text => `  - ${markdownText(text)}`,
};

/** What outlets agree on and where they may differ, line by line, each with the sentences that it rests on. */
export function reportLines({articles, comparison}: Reported, markup: Markup): string[] {
	const words = createWords(articles);
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

type Words = ReturnType<typeof createWords>;

/** Articles by key, and their words as one safe line. */
function createWords(articles: ScopeComparison['articles']) {
	const byKey = new Map(articles.map(article => [article.key, article]));
	const title = (key: ArticleKey) => {
		const {article, shownTitle} = byKey.get(key)!;
		return plainText(article.title === null ? (article.path?.split('/').at(-1) ?? shownTitle) : shownTitle);
	};
	const text = (key: ArticleKey, {start, end}: Span) => plainText(byKey.get(key)!.article.text.slice(start, end));
	return {
		text,
		title,
		quote: (key: ArticleKey, span: Span) => `“${text(key, span)}”`,
		outlet: (key: ArticleKey) => plainText(byKey.get(key)!.article.outlet ?? title(key)),
		day: (key: ArticleKey) => byKey.get(key)!.article.published ?? 'undated',
	};
}
