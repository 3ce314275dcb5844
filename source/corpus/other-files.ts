/**
 * Extensions of documents that often are articles: found, so that the reader learns that they are not read. An extension
 * that a format claims counts no more.
 */
export const unreadDocuments: ReadonlySet<string> = new Set(
	'doc mobi azw azw3 pages ppt pptx odp key xls xlsx ods numbers bz2 xz zst 7z rar msg pst enex webarchive djvu wpd'.split(
		' ',
	),
);

/** Extensions of text that is never an article: what programs and web pages are made of. */
export const neverArticles: ReadonlySet<string> = new Set(
	(
		'css scss less js mjs cjs jsx ts mts tsx map vue py pyc rb php pl sh bash zsh fish bat ps1 c h cc cpp hpp cs go rs ' +
		'java kt swift scala lua r sql lock toml ini cfg conf yml yaml env svg ico woff woff2 ttf otf eot log bak tmp swp ' +
		'db sqlite sqlite3 wal shm pid sock ics vcf p7s asc jar war apk whl xpi crx kmz'
	).split(' '),
);

/** Names of files that speak of the folder they are in. */
export const aboutTheFolder = /^(?:readme|licen[cs]e|copying|changelog|contributing|makefile)(?:\.(?:md|txt|rst))?$/i;
