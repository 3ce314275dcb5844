import {csv} from './csv.ts';
import {docx} from './docx.ts';
import {epub} from './epub.ts';
import {feed} from './feed.ts';
import type {Format} from './format.ts';
import {gzip} from './gzip.ts';
import {html} from './html.ts';
import {json} from './json.ts';
import {jsonLines} from './json-lines.ts';
import {mail} from './mail.ts';
import {markdown} from './markdown.ts';
import {mbox} from './mbox.ts';
import {odt} from './odt.ts';
import {pdf} from './pdf.ts';
import {ris} from './ris.ts';
import {rtf} from './rtf.ts';
import {tar} from './tar.ts';
import {text} from './text.ts';
import {warc} from './warc.ts';
import {zip} from './zip.ts';

/** Every format that is read. Where several fit a file equally well, the earlier one gets it. */
export const formats: readonly Format[] = [
	text,
	markdown,
	html,
	jsonLines,
	json,
	csv,
	ris,
	feed,
	mail,
	mbox,
	pdf,
	docx,
	odt,
	rtf,
	epub,
	warc,
	gzip,
	tar,
	zip,
];
