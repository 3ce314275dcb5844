import {cleanLine} from '../clean.ts';
import {decodeEntities} from '../entities.ts';
import {readAuthors} from './authors.ts';
import {datelineDay} from './dateline.ts';
import {readDay} from './day.ts';
import type {Evidence, Metadata} from './evidence.ts';
import {isAddress, jsonLdNames, jsonLdText} from './json-ld.ts';
import {outletOfHost} from './outlet.ts';
import {withoutSiteName} from './page-title.ts';
import {pathDay} from './path-day.ts';

/**
 * Finds one or more properties in one place, or nothing. It sees what the rules before it have found. A property that
 * has been found is never replaced: the order of the rules is the order of trust.
 */
export interface Rule {
	name: string;
	find(evidence: Evidence, known: Partial<Metadata>): Partial<Metadata>;
}

const line = (text: string | null | undefined) => (text ? cleanLine(text.slice(0, 2000)) : '');
const titled = (title: string): Partial<Metadata> => (title ? {title} : {});
/** "The Daily | News from the coast" and "@thedaily" are names with something around them. */
const named = (name: string): Partial<Metadata> => {
	const outlet = name.replace(/\s+[|–—]\s.*$|^@/g, '');
	return outlet ? {outlet} : {};
};
const by = (authors: string[]): Partial<Metadata> => (authors.length > 0 ? {authors} : {});
const dated = (day: string | null, publishedBasis: Metadata['publishedBasis']): Partial<Metadata> =>
	day ? {published: day, publishedBasis} : {};
const at = (url: string | null | undefined): Partial<Metadata> => (url && isAddress(url) ? {url: url.trim()} : {});
const firstDay = (dates: readonly (string | null | undefined)[]) =>
	dates.map(date => (date ? readDay(date) : null)).find(day => day !== null) ?? null;

const publishedMeta = [
	'article:published_time',
	'og:published_time',
	'og:article:published_time',
	'article.published',
	'datepublished',
	'parsely-pub-date',
	'sailthru.date',
	'cxenseparse:recs:publishtime',
	'pubdate',
	'publishdate',
	'publish-date',
	'publication_date',
	'article_date_original',
	'dc.date.issued',
	'dcterms.created',
	'dcterms.issued',
	'dc.date',
	'dcterms.date',
	'date',
];
const authorMeta = [
	'author',
	'article:author',
	'parsely-author',
	'sailthru.author',
	'byl',
	'dc.creator',
	'dcterms.creator',
	'og:author',
	'citation_author',
];

export const rules: readonly Rule[] = [
	// What the source says of the article itself.
	{name: 'url field', find: ({fields}) => at(fields.url)},
	{name: 'title field', find: ({fields}) => titled(line(fields.title))},
	{name: 'outlet field', find: ({fields}) => named(outletOfHost(fields.outlet ?? '') ?? line(fields.outlet))},
	{name: 'authors field', find: ({fields}) => by(readAuthors(fields.authors ?? []))},
	{name: 'published field', find: ({fields}) => dated(firstDay([fields.published]), 'metadata')},
	// What a page says of itself, to machines first.
	{name: 'canonical link', find: ({page}) => at(page?.canonical)},
	{name: 'og:url', find: ({page}) => at(page?.meta.get('og:url'))},
	{name: 'JSON-LD url', find: ({page}) => at(jsonLdText(page, 'url') ?? jsonLdText(page, 'mainEntityOfPage'))},
	{name: 'address line', find: ({header}) => at(header?.address)},
	{name: 'host', find: (_, {url}) => named(outletOfHost(url ?? '') ?? '')},
	{name: 'og:site_name', find: ({page}) => named(line(page?.meta.get('og:site_name')))},
	{name: 'JSON-LD publisher', find: ({page}) => named(line(jsonLdNames(page, 'publisher')[0]))},
	{
		name: 'publisher meta',
		find: ({page}) => named(line(page?.meta.get('publisher') ?? page?.meta.get('application-name'))),
	},
	{
		name: 'JSON-LD headline',
		// Many sites escape it twice.
		find: ({page}) => titled(line(decodeEntities(jsonLdText(page, 'headline') ?? ''))),
	},
	{
		name: 'og:title',
		find: ({page}, {outlet = null, url = null}) =>
			titled(withoutSiteName(line(page?.meta.get('og:title')), outlet, url)),
	},
	{name: 'heading', find: ({page}) => titled(line(page?.heading))},
	{
		name: 'page title',
		find: ({page}, {outlet = null, url = null}) => titled(withoutSiteName(line(page?.title), outlet, url)),
	},
	{name: 'JSON-LD author', find: ({page}) => by(readAuthors(jsonLdNames(page, 'author')))},
	{
		name: 'author meta',
		find: ({page}) =>
			by(
				readAuthors(
					authorMeta
						.map(name => page?.meta.get(name) ?? '')
						.filter(Boolean)
						.slice(0, 1),
				),
			),
	},
	{name: 'marked byline', find: ({page}) => by(readAuthors(page?.bylines.slice(0, 1) ?? []))},
	{name: 'JSON-LD datePublished', find: ({page}) => dated(firstDay([jsonLdText(page, 'datePublished')]), 'metadata')},
	{
		name: 'published meta',
		find: ({page}) => dated(firstDay(publishedMeta.map(name => page?.meta.get(name))), 'metadata'),
	},
	{name: 'marked time', find: ({page}) => dated(firstDay(page?.times ?? []), 'metadata')},
	// What stands above a plain text.
	{name: 'title line', find: ({header}) => titled(line(header?.title))},
	{name: 'outlet line', find: ({header}) => named(line(header?.outlet))},
	{name: 'byline', find: ({header}) => by(readAuthors(header?.bylines ?? []))},
	{name: 'date line', find: ({header}) => dated(firstDay(header?.dates ?? []), 'dateline')},
	{name: 'dateline', find: ({text}) => dated(datelineDay(text), 'dateline')},
	// Where it is kept.
	{name: 'date in the address', find: (_, {url}) => dated(url ? pathDay(url) : null, 'path')},
	{name: 'date in the path', find: ({path}) => dated(path ? pathDay(path) : null, 'path')},
	// What the reader says.
	{name: 'folder outlet', find: ({folder}) => named(line(folder.outlet))},
	{name: 'folder day', find: ({folder}) => dated(firstDay([folder.published]), 'given')},
	{name: 'given', find: ({given}) => dated(given, 'given')},
];
