import {decodeEntities} from '../entities.ts';
import {addressSection} from './address-section.ts';
import {agencyAtEnd, copyrightOwner, datelineAgency, pictureHost, signedOff, signpostOutlet} from './credit.ts';
import {datelineDay, datelineDayBefore, datelineDayIn, yearIn} from './dateline.ts';
import type {Evidence, Metadata, PageFacts} from './evidence.ts';
import {fieldRules} from './field-rules.ts';
import {at, by, dated, line, momentOf, named, sectioned, titled} from './found.ts';
import {jsonLdNames, jsonLdText} from './json-ld.ts';
import {languageRules} from './language-rules.ts';
import {metaNames} from './meta-names.ts';
import {outletOfHost} from './outlet.ts';
import {withoutSiteName} from './page-title.ts';
import {pathDay} from './path-day.ts';

/**
 * Finds one or more properties in one place, or nothing. It sees what the rules before it have found. A property that
 * has been found is never replaced: the order of the rules is the order of trust.
 */
export interface Rule {
	/** For people: it is shown as the place where a property was found. */
	name: string;
	find(evidence: Evidence, known: Partial<Metadata>): Partial<Metadata>;
}

const metas = (page: PageFacts | null, names: readonly string[]) => names.map(name => page?.meta.get(name));
const firstMeta = (page: PageFacts | null, names: readonly string[]) => metas(page, names).find(Boolean);
const unescaped = (text: string | null) => line(decodeEntities(text ?? ''));

export const rules: readonly Rule[] = [
	// What the reader says of this article, and what its source does.
	...fieldRules('sidecar', ({sidecar}) => sidecar),
	...fieldRules('field of the file', ({fields}) => fields),
	...fieldRules('sidecar', ({fileSidecar}) => fileSidecar),
	// What a page says of itself, to machines first.
	{name: 'canonical link', find: ({page}) => at(page?.canonical)},
	{name: 'og:url', find: ({page}) => at(page?.meta.get('og:url'))},
	{name: 'JSON-LD url', find: ({page}) => at(jsonLdText(page, 'url') ?? jsonLdText(page, 'mainEntityOfPage'))},
	{name: 'address it was saved from', find: ({capture}) => at(capture.url)},
	{name: 'address line', find: ({header}) => at(header?.address)},
	{name: 'host of the address', find: (_, {url}) => (url ? named(outletOfHost(url)) : {})},
	{name: 'og:site_name', find: ({page}) => named(page?.meta.get('og:site_name'))},
	{name: 'JSON-LD publisher', find: ({page}) => named(jsonLdNames(page, 'publisher')[0])},
	{name: 'publisher in microdata', find: ({page}) => named(page?.publisher)},
	{name: 'publisher meta', find: ({page}) => named(firstMeta(page, metaNames.outlet))},
	// Many sites escape it twice.
	{name: 'JSON-LD headline', find: ({page}) => titled(unescaped(jsonLdText(page, 'headline')))},
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
	{name: 'JSON-LD author', find: ({page}) => by(jsonLdNames(page, 'author'))},
	{name: 'author meta', find: ({page}) => by([firstMeta(page, metaNames.authors) ?? ''])},
	{name: 'marked byline', find: ({page}) => by(page?.bylines.slice(0, 1) ?? [])},
	{name: 'JSON-LD datePublished', find: ({page}) => dated([jsonLdText(page, 'datePublished')], 'metadata')},
	{name: 'published meta', find: ({page}) => dated(metas(page, metaNames.published), 'metadata')},
	{name: 'marked time', find: ({page}) => dated(page?.times ?? [], 'metadata')},
	{name: 'JSON-LD dateModified', find: ({page}) => momentOf('updated', [jsonLdText(page, 'dateModified')])},
	{name: 'modified meta', find: ({page}) => momentOf('updated', metas(page, metaNames.updated))},
	{name: 'marked time of change', find: ({page}) => momentOf('updated', page?.updates ?? [])},
	{name: 'JSON-LD articleSection', find: ({page}) => sectioned(unescaped(jsonLdText(page, 'articleSection')))},
	{name: 'section meta', find: ({page}) => sectioned(firstMeta(page, metaNames.section))},
	{name: 'section in microdata', find: ({page}) => sectioned(page?.sections[0])},
	// What stands above and below a plain text.
	{name: 'title line', find: ({header}) => titled(line(header?.title))},
	{name: 'outlet line', find: ({header}) => named(header?.outlet)},
	{name: 'byline', find: ({header}) => by(header?.bylines ?? [])},
	{name: 'date line', find: ({header}) => dated(header?.dates ?? [], 'dateline')},
	{name: 'date line with "updated"', find: ({header}) => momentOf('updated', header?.updates ?? [])},
	{name: 'dateline', find: ({text}) => dated([datelineDay(text)], 'dateline')},
	{name: 'agency below the text', find: ({cut}) => named(signedOff(cut))},
	{name: 'copyright notice', find: ({cut}) => named(copyrightOwner(cut))},
	{name: 'link to more of the outlet', find: ({cut}) => named(signpostOutlet(cut))},
	{name: 'host of a picture', find: ({cut}) => named(pictureHost(cut))},
	{name: 'agency in the dateline', find: ({text}) => named(datelineAgency(text))},
	{name: 'agency at the end of the text', find: ({text}) => named(agencyAtEnd(text))},
	// Where it is kept.
	{name: 'date in the address', find: (_, {url}) => dated([url ? pathDay(url) : null], 'path')},
	{name: 'section in the address', find: (_, {url}) => sectioned(url ? addressSection(url) : null)},
	{name: 'date in the path', find: ({path}) => dated([path ? pathDay(path) : null], 'path')},
	{name: 'feed: entry updated, no other time', find: ({capture}) => dated([capture.entryUpdated], 'metadata')},
	// What the file says of its making, which is not that of the article.
	{name: 'time the page was saved', find: ({capture}) => momentOf('saved', [capture.saved])},
	{name: 'date of the mail', find: ({capture}) => momentOf('saved', [capture.sent])},
	{name: 'date of the document', find: ({capture}) => momentOf('saved', [capture.made])},
	// "HONG KONG, Feb. 8 —": of what year is said elsewhere, or not at all.
	{
		name: 'dateline, its year from the time it was saved or updated',
		find({text}, {saved, updated}) {
			const last = updated ?? saved;
			return dated([last === undefined ? null : datelineDayBefore(text, last)], 'dateline');
		},
	},
	{
		name: 'dateline, its year from the path',
		find({text, path}) {
			const year = path === null ? null : yearIn(path);
			return dated([year === null ? null : datelineDayIn(text, year)], 'dateline');
		},
	},
	...languageRules,
	// What the reader says of all articles here.
	{name: 'newsglass.yaml', find: ({folder}) => named(folder.outlet)},
	{name: 'newsglass.yaml', find: ({folder}) => dated([folder.published], 'given')},
	{name: '--published', find: ({given}) => dated([given], 'given')},
];
