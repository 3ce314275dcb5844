import {csv} from './csv.ts';
import {feed} from './feed.ts';
import type {Format} from './format.ts';
import {gzip} from './gzip.ts';
import {html} from './html.ts';
import {json} from './json.ts';
import {jsonLines} from './json-lines.ts';
import {mail} from './mail.ts';
import {markdown} from './markdown.ts';
import {mbox} from './mbox.ts';
import {pdf} from './pdf.ts';
import {text} from './text.ts';
import {zip} from './zip.ts';

/** Every format that is read. Where several fit a file equally well, the earlier one gets it. */
export const formats: readonly Format[] = [
	text,
	markdown,
	html,
	jsonLines,
	json,
	csv,
	feed,
	mail,
	mbox,
	pdf,
	gzip,
	zip,
];
