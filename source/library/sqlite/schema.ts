import {orders} from './orders.ts';
import {sentenceIndex} from './sentences.ts';

/** Raise it with every change below: an older library is made again. */
export const schemaVersion = 12;

/** "NEWS": tells the library from other SQLite files. */
export const applicationId = 0x4e455753;

/**
 * What lists read is kept apart from bodies: scanning titles past the bodies took thirty times as long.
 * `article_entities`, `claims` and `dates` repeat the article's day, so that one index answers "newest first" over all.
 * A file that is read again begins a new round: articles of earlier rounds have not been seen in it again yet.
 * `article_names` repeats who wrote (`author`) and who is credited with claims (`source`): read past the bodies, and out
 * of the claims, it would take seconds.
 * `content` is one and the same for articles that are exact copies: they are one row, and a row in `exact_copies` each.
 * `copies_revision` is the revision that began when copies were last stored.
 * `details` holds what no list reads: the other dates of an article, its section, and which rule found what.
 * `estimate` is of articles without a day of publication, and null in others.
 * `corrected` and `found` are of articles that a reader has corrected, and null in others.
 * In `dates`, position -1 is the day of publication itself. `date_counts` and `article_dates` hold what the timeline counts
 * by, over all articles and for each (see `date-keys.ts`): adding up three million rows takes seconds.
 * `spans` holds start, end and 1 or 0 for named, of each mention in turn: four times fewer rows than one a mention.
 * What becomes of a name on its way to an entity: see `senses.ts`.
 */
export const schema = `
CREATE TABLE state (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	revision INTEGER NOT NULL,
	copies_revision INTEGER NOT NULL,
	settled TEXT
);
CREATE TABLE files (
	key INTEGER PRIMARY KEY,
	path TEXT NOT NULL UNIQUE,
	size REAL NOT NULL,
	modified REAL NOT NULL,
	hash TEXT NOT NULL,
	made_by TEXT NOT NULL,
	round INTEGER NOT NULL,
	articles INTEGER NOT NULL
);
CREATE TABLE failures (
	key INTEGER PRIMARY KEY,
	file INTEGER NOT NULL,
	path TEXT NOT NULL,
	place TEXT,
	reason TEXT NOT NULL
);
CREATE INDEX failures_of_file ON failures (file, key);
CREATE TABLE articles (
	key INTEGER PRIMARY KEY AUTOINCREMENT,
	file INTEGER NOT NULL,
	place INTEGER NOT NULL,
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	corrected TEXT,
	content TEXT NOT NULL,
	round INTEGER NOT NULL,
	shown_title TEXT NOT NULL,
	title_order TEXT NOT NULL,
	outlet TEXT,
	outlet_order TEXT,
	published TEXT,
	published_basis TEXT,
	path TEXT,
	words INTEGER NOT NULL,
	entities INTEGER NOT NULL,
	claims INTEGER NOT NULL,
	quotes INTEGER NOT NULL,
	dates INTEGER NOT NULL,
	copies INTEGER NOT NULL DEFAULT 0,
	copy_of INTEGER
);
CREATE INDEX articles_with_copies ON articles (copies) WHERE copies > 0;
CREATE INDEX articles_copied ON articles (copy_of) WHERE copy_of IS NOT NULL;
CREATE INDEX articles_by_content ON articles (content);
CREATE INDEX articles_of_file ON articles (file, round, id);
CREATE INDEX articles_by_id ON articles (id);
CREATE INDEX articles_corrected ON articles (key) WHERE corrected IS NOT NULL;
${Object.entries(orders)
	.map(([order, terms]) => `CREATE INDEX articles_by_${order} ON articles (${terms});`)
	.join('\n')}
CREATE TABLE exact_copies (
	key INTEGER PRIMARY KEY,
	article INTEGER NOT NULL,
	file INTEGER NOT NULL,
	round INTEGER NOT NULL,
	place INTEGER NOT NULL,
	id TEXT NOT NULL,
	digest TEXT NOT NULL,
	corrected TEXT,
	path TEXT
);
CREATE INDEX exact_copies_of_article ON exact_copies (article, path);
CREATE INDEX exact_copies_of_file ON exact_copies (file, round, id);
CREATE TABLE bodies (
	article INTEGER PRIMARY KEY,
	text TEXT NOT NULL,
	sentences TEXT NOT NULL,
	title TEXT,
	authors TEXT NOT NULL,
	url TEXT,
	language TEXT NOT NULL,
	cut TEXT NOT NULL,
	details TEXT NOT NULL,
	found TEXT,
	estimate TEXT
);
${sentenceIndex}CREATE TABLE signatures (
	article INTEGER PRIMARY KEY,
	signature BLOB NOT NULL
);
CREATE VIRTUAL TABLE body_index USING fts5 (
	text, content = 'bodies', content_rowid = 'article', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE body_words USING fts5vocab (body_index, 'row');
CREATE TABLE names (
	key INTEGER PRIMARY KEY,
	name TEXT NOT NULL,
	type TEXT NOT NULL,
	UNIQUE (name, type)
);
CREATE TABLE spellings (
	name INTEGER NOT NULL,
	spelling TEXT NOT NULL,
	articles INTEGER NOT NULL,
	PRIMARY KEY (name, spelling)
) WITHOUT ROWID;
CREATE TABLE senses (
	key INTEGER PRIMARY KEY AUTOINCREMENT,
	name INTEGER NOT NULL,
	meant INTEGER NOT NULL,
	shown INTEGER NOT NULL,
	articles INTEGER NOT NULL,
	UNIQUE (name, meant)
);
CREATE INDEX senses_of_meant ON senses (meant);
CREATE INDEX senses_of_shown ON senses (shown);
CREATE INDEX senses_unused ON senses (articles) WHERE articles <= 0;
CREATE TABLE entities (
	key INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	type TEXT NOT NULL,
	hidden INTEGER NOT NULL,
	articles INTEGER NOT NULL,
	mentions INTEGER NOT NULL,
	first TEXT,
	last TEXT,
	UNIQUE (name, type)
);
CREATE INDEX entities_by_articles ON entities (articles DESC, mentions DESC, name, type);
CREATE INDEX entities_by_type ON entities (type, articles DESC, mentions DESC, name);
CREATE TABLE article_entities (
	article INTEGER NOT NULL,
	position INTEGER NOT NULL,
	sense INTEGER NOT NULL,
	published TEXT,
	mentions INTEGER NOT NULL,
	spans TEXT NOT NULL,
	PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX article_entities_by_sense ON article_entities (sense, published DESC, article, mentions);
CREATE TABLE article_names (
	field TEXT NOT NULL,
	article INTEGER NOT NULL,
	name TEXT NOT NULL,
	PRIMARY KEY (field, article, name)
) WITHOUT ROWID;
CREATE TABLE edits (
	kind TEXT NOT NULL,
	article TEXT NOT NULL,
	name TEXT NOT NULL,
	type TEXT NOT NULL,
	into_name TEXT,
	into_type TEXT,
	PRIMARY KEY (kind, article, name, type)
) WITHOUT ROWID;
CREATE TABLE claims (
	article INTEGER NOT NULL,
	position INTEGER NOT NULL,
	published TEXT,
	attributed INTEGER NOT NULL,
	claim TEXT NOT NULL,
	PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX claims_by_published ON claims (published DESC, article, attributed DESC, position);
CREATE TABLE dates (
	article INTEGER NOT NULL,
	position INTEGER NOT NULL,
	start INTEGER NOT NULL,
	end INTEGER NOT NULL,
	type TEXT NOT NULL,
	value TEXT NOT NULL,
	from_day TEXT,
	to_day TEXT,
	basis TEXT,
	undated INTEGER NOT NULL,
	PRIMARY KEY (article, position)
) WITHOUT ROWID;
CREATE INDEX dates_by_day ON dates (from_day, to_day, article, position) WHERE from_day IS NOT NULL;
CREATE INDEX dates_undated ON dates (article, position) WHERE undated = 1;
CREATE TABLE date_counts (
	key INTEGER PRIMARY KEY,
	count INTEGER NOT NULL
);
CREATE TABLE article_dates (
	article INTEGER PRIMARY KEY,
	entries TEXT NOT NULL
);
CREATE TABLE indexer (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	token TEXT NOT NULL,
	pid INTEGER NOT NULL,
	host TEXT NOT NULL,
	seen INTEGER NOT NULL
);
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};
`;
