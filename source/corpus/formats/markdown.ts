import {decodeText} from '../decode.ts';
import type {Fields} from '../draft.ts';
import {badFrontMatter} from '../failures.ts';
import type {Format} from './format.ts';

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
		const {text} = await decodeText(await source.bytes());
		const matter = frontMatter.exec(text);
		let fields: Fields = {};
		if (matter) {
			try {
				const {readFrontMatter} = await import('../front-matter.ts');
				fields = readFrontMatter(matter[1]!);
			} catch (error) {
				yield {failure: badFrontMatter((error as Error).message), place: 'front matter'};
			}
		}
		const body = matter ? text.slice(matter[0].length) : text;
		yield {draft: {fields, body: {kind: 'markdown', text: body}}, place: null};
	},
};
