import type {Fields} from '../draft.ts';

/**
 * What exports call the fields of an article, the likeliest name first: newsglass's own, those of Media Cloud, NewsAPI,
 * GDELT, JSON Feed, schema.org, trafilatura and newspaper, Event Registry, Common Crawl's news, Zotero (CSL-JSON, CSV) and web clippers.
 * Compared in lower case without `_`, `-` and spaces.
 */
export const fieldNames: Record<keyof Fields, readonly string[]> = {
	id: ['id', 'articleid', 'guid', 'uuid', 'uri', 'storiesid', 'docid', 'identifier', '_id'],
	title: ['title', 'headline', 'articletitle', 'name', 'heading'],
	outlet: [
		'outlet',
		'medianame',
		'publication',
		'publisher',
		'sitename',
		'site',
		'newspaper',
		'sourcename',
		'source',
		'website',
		'hostname',
		'domainname',
		'domain',
		'sourcedomain',
		'mediaurl',
		'provider',
		'outletname',
		'containertitle',
		'publicationtitle',
	],
	authors: ['authors', 'author', 'byline', 'creator', 'writers', 'writer', 'contributors', 'authorname'],
	published: [
		'published',
		'publishdate',
		'publisheddate',
		'publishedat',
		'publishedon',
		'datepublished',
		'publicationdate',
		'publishedtime',
		'pubdate',
		'published',
		'datetimepub',
		'datetime',
		'date',
		'seendate',
		'publishtime',
		'articlepublishedtime',
		'issued',
		'dcdate',
	],
	url: ['url', 'link', 'canonicalurl', 'permalink', 'weburl', 'sourceurl', 'articleurl', 'href', 'externalurl'],
	language: ['language', 'lang', 'inlanguage', 'languagecode', 'detectedlanguage'],
};

/** Where the text itself is; markup is looked for in those that are not plain by their name. */
export const textNames = [
	'text',
	'contenttext',
	'articletext',
	'plaintext',
	'maintext',
	'fulltext',
	'cleanedtext',
	'textcontent',
	'cleantext',
];
export const mixedNames = [
	'body',
	'content',
	'articlebody',
	'story',
	'bodytext',
	'articlecontent',
	'rawtext',
	'article',
	'articlecontents',
	'description',
	'summary',
	'abstract',
	'abstractnote',
];
export const htmlNames = ['html', 'contenthtml', 'bodyhtml', 'rawhtml', 'articlehtml', 'fullhtml'];

/** All names under which a text may stand. */
export const bodyNames: ReadonlySet<string> = new Set([...textNames, ...mixedNames, ...htmlNames]);
