import type {ClaimPassage} from '../model/passage.ts';
import {chooseArticles} from './choose-articles.ts';
import {plainText} from './plain-text.ts';
import {printPages} from './print-pages.ts';
import {withCorpus} from './with-corpus.ts';

export interface ClaimsOptions {
	published: string | null;
	json: boolean;
	limit: number | null;
	article: string | null;
	query: string | null;
	/** Only claims of a source whose name holds this. */
	by: string | null;
	/** Only claims whose sentence holds this. */
	about: string | null;
	quoted: boolean;
}

/** Prints who claims what: newest article first, in the order of its text. */
export function claimsCommand(paths: string[], options: ClaimsOptions): Promise<number> {
	const by = options.by?.toLowerCase() ?? null;
	const about = options.about?.toLowerCase() ?? null;
	return withCorpus(paths, options.published, async (library, decided) => {
		const scope = await chooseArticles(library, options, decided);
		return printPages(page => library.claims.list(scope, page), {
			limit: options.limit,
			wanted: passage =>
				(by === null || whoSays(passage).toLowerCase().includes(by)) &&
				(about === null || passage.sentence.toLowerCase().includes(about)) &&
				(!options.quoted || passage.claim.quoted),
			print: options.json ? asJson : asText,
		});
	});
}

/** Who is credited, as named, or else in the words of the text; empty where nobody is. */
function whoSays({claim: {source}, sentence, sentenceStart}: ClaimPassage): string {
	if (source === null) return '';
	const words = sentence.slice(Math.max(0, source.start - sentenceStart), Math.max(0, source.end - sentenceStart));
	return source.name ?? words;
}

function asJson({title, outlet, published, sentence, sentenceStart, claim}: ClaimPassage): string {
	return JSON.stringify({schema: 1, title, outlet, published, sentence, sentenceStart, ...claim});
}

function asText(passage: ClaimPassage): string {
	const {published, outlet, sentence} = passage;
	return [published ?? 'undated', outlet ?? '', whoSays(passage), sentence].map(plainText).join('\t');
}
