import {signedBy} from '../metadata/credit.ts';
import {sameWords} from '../words.ts';
import {type Block, type BlockRule, cut} from './block.ts';
import {endsSentence, isProse, wordCount} from './prose.ts';

const credits =
	/^[([]?(?:.{0,300}\bcontributed (?:to (?:this|the) (?:report|article|story|post|piece|coverage)|reporting|from \p{Lu}).{0,120}|(?:additional |with )?(?:reporting|writing|editing|research)(?: and \w+)? by .{1,300}|edited by .{1,120})$/iu;
const contact =
	/^(?:(?:(?:[Ww]rite to|[Cc]ontact|[Ee]-?mail|EMAIL|[Rr]each|[Ff]ollow|You can (?:reach|contact|follow|email))[: ]+(?:us|me|him|her|them|@|\p{Lu}).{0,160}(?:@|[Tt]witter|[Ff]acebook|[Ii]nstagram).{0,160})|\S{1,60}@\S{1,60}\.\w{2,10}|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|linkedin)\.com\/\S{1,80}|(?:Source|SOURCE)\s*:\s*\S.{0,60}|.{0,40}\S{1,60}@[\w.-]{1,60}\.\w{2,10}\.?)$/u;
const writer =
	/\b(?:reporter|correspondent|writer|journalist|editor|columnist|author|contributor|producer|freelancer?|blogger|intern|staff|covers|covering|publisher)\b/i;
const presented = /^\p{Lu}[\p{L}'’.-]{0,30} (?:[\p{L}'’.-]{1,30} ){0,4}?(?:is|writes|covers|reports|works|tweets)\b/u;
const follow =
	/(?:\b(?:follow|contact|e-?mail|reach|find) (?:him|her|them|me|us)\b|(?:^|\s)@\w{2,30}\b|\b(?:opinions?|views) expressed\b)/i;

/** How many kept blocks from the end are looked at. */
const depth = 4;

/** Cuts who wrote it and how to reach them from the end of an article: "Jane Doe contributed to this report." */
export const endingRule: BlockRule = {
	name: 'ending',
	apply(blocks, {authors}) {
		const kept = blocks.filter(block => block.reason === null);
		if (kept.filter(isProse).length < 3) return;
		let isLast = true;
		for (let looked = 0; looked < depth && kept.length > 2; looked++) {
			const block = kept.pop()!;
			const reason = reasonAtEnd(block, authors) ?? (isLast && isSignature(block, kept.at(-1)!) ? 'byline' : null);
			if (reason) cut(block, reason);
			else isLast = false;
		}
	},
};

function reasonAtEnd({text}: Block, authors: readonly string[]): string | null {
	if (text.length > 600) return null;
	if (credits.test(text)) return 'credits';
	if (signedBy(text) !== null) return 'agency';
	if (contact.test(text)) return 'contact';
	const isAuthor = authors.some(author => author.length > 4 && text.startsWith(author));
	if (writer.test(text) && presented.test(text) && (isAuthor || follow.test(text))) return 'about the author';
	return authors.some(author => sameWords(author, text)) ? 'byline' : null;
}

/** A lone name under the last paragraph. */
function isSignature({text, kind}: Block, before: Block): boolean {
	const isName = /^(?!The |About |By )(?:\p{Lu}[\p{L}'’.-]{0,30} ){1,3}\p{Lu}\p{Ll}[\p{L}'’-]{0,30}$/u.test(text);
	return isName && kind === 'paragraph' && wordCount(text) <= 4 && isProse(before) && endsSentence(before.text);
}
