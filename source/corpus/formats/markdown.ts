import {decode} from '../decode.ts';
import type {Fields} from '../draft.ts';
import {badFrontMatter} from '../failures.ts';
import type {Format} from './format.ts';
import {fieldsOf, isObject} from './record.ts';

const frontMatter = /^---[ \t]*\r?\n([\s\S]{0,65536}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Markdown, with YAML front matter where it has any: notes, and pages kept by web clippers. */
export const markdown: Format = {
	name: 'Markdown',
	extensions: ['md', 'markdown', 'mdown', 'mkd'],
	recognize(head) {
		if (head.text === null) return 'no';
		return /^---[ \t]*\r?\n(?:[\w-]+:|#)/.test(head.text) ? 'certain' : 'possible';
	},
	async *read(source) {
		const {text} = decode(await source.bytes());
		const matter = frontMatter.exec(text);
		let fields: Fields = {};
		if (matter) {
			try {
				fields = await readFrontMatter(matter[1]!);
			} catch (error) {
				yield {failure: badFrontMatter((error as Error).message), place: 'front matter'};
			}
		}
		const body = matter ? text.slice(matter[0].length) : text;
		yield {draft: {fields, body: {kind: 'markdown', text: body}}, place: null};
	},
};

async function readFrontMatter(yaml: string): Promise<Fields> {
	const {parse} = await import('yaml');
	const value: unknown = parse(yaml, {prettyErrors: false, logLevel: 'error'});
	if (!isObject(value)) return {};
	// A clipper's `created` is the day of clipping, which says nothing of the article.
	const {created: _, ...record} = value;
	return fieldsOf(record);
}
