import type {Article, CutPiece} from '../model/article.ts';
import {articleId} from './article-id.ts';
import {trimText} from './boilerplate/text/trim-text.ts';
import {cleanLine, tidy} from './clean.ts';
import type {Draft} from './draft.ts';
import {noBody, Unreadable} from './failures.ts';
import {markdownToText} from './markdown-to-text.ts';
import {readAuthors} from './metadata/authors.ts';
import type {PageFacts, TextHeader} from './metadata/evidence.ts';
import {understand} from './metadata/understand.ts';
import type {Notes} from './notes.ts';
import {unwrap} from './unwrap.ts';

/** Where an article comes from. */
export interface Origin {
	path: string | null;
	/** The name of the file it stands in, behind the path where that is an archive: it may tell the day. */
	name: string | null;
	/** Its place in the file, in words; `null` where it is all of it. */
	place: string | null;
	/** What stands about it in other files. */
	notes: Notes;
}

interface Body {
	text: string;
	cut: CutPiece[];
	page: PageFacts | null;
	header: TextHeader | null;
}

/** Makes an article of a draft: cleans it, cuts what is not its text, and gathers what is known of it. */
export async function toArticle(
	draft: Draft,
	origin: Origin,
	options: {asIs: boolean; published: string | null},
): Promise<Article> {
	const {path, place, notes} = origin;
	// Notes on a file of many articles hold where these say nothing themselves.
	const [sidecar, fileSidecar] = place === null ? [notes.own, {}] : [{}, notes.own];
	const fields = {...fileSidecar, ...draft.fields, ...sidecar};
	const body = await (options.asIs ? bodyAsIs(draft) : bodyOf({...draft, fields}));
	const {text, cut} = body;
	const metadata = understand({
		...body,
		sidecar,
		fields: draft.fields,
		fileSidecar,
		capture: draft.capture ?? {},
		path: origin.name,
		folder: notes.folder,
		given: options.published,
	});
	if (text === '' && metadata.title === null && !options.asIs) throw new Unreadable(noBody());
	const id = fields.id === undefined ? '' : cleanLine(fields.id.slice(0, 500));
	return {id: id || articleId(path, place), path, ...metadata, text, cut};
}

async function bodyOf({fields, body}: Draft): Promise<Body> {
	if (body.kind === 'html') {
		const {readPage} = await import('./boilerplate/page/read-page.ts');
		return readPage(body.text);
	}
	const text = unwrap(tidy(body.kind === 'markdown' ? markdownToText(body.text) : body.text));
	return {
		...trimText(text, fields.title ? cleanLine(fields.title) : null, readAuthors(fields.authors ?? [])),
		page: null,
	};
}

async function bodyAsIs({body}: Draft): Promise<Body> {
	const nothing = {cut: [], page: null, header: null};
	if (body.kind !== 'html') return {text: body.text, ...nothing};
	const {wholePage} = await import('./boilerplate/page/read-page.ts');
	return {...nothing, ...wholePage(body.text)};
}
