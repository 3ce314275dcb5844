import {type Block, type BlockRule, cut} from './block.ts';
import {endsSentence, isProse, sameWords, wordCount} from './prose.ts';

const credits =
	/^[([]?(?:.{0,300}\bcontributed (?:to this|reporting|from|to the)\b.{0,120}|(?:additional |with )?(?:reporting|writing|editing|research)(?: and \w+)? by .{1,300}|edited by .{1,120}|.{0,80}\bis (?:a|an) .{0,160}\b(?:follow|contact|e-?mail|reach) (?:him|her|them)\b.{0,120})$/i;
const contact =
	/^(?:(?:write to|contact|e-?mail|reach|follow|you can (?:reach|contact|follow|email))\b.{0,160}(?:@|twitter|facebook|instagram).{0,160}|\S{1,60}@\S{1,60}\.\w{2,10}|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|linkedin)\.com\/\S{1,80}|source\s*:\s*\S.{0,60}|.{0,40}\S{1,60}@[\w.-]{1,60}\.\w{2,10})$/i;
const writer =
	/\b(?:reporter|correspondent|writer|newswriter|journalist|editor|columnist|author|contributor|producer|freelancer?|blogger|intern|staff|covers|covering|publisher)\b/i;
const follow =
	/(?:\b(?:follow|contact|e-?mail|reach|find) (?:him|her|them|me|us)\b|(?:^|\s)@\w{2,30}\b|\bopinions? expressed\b|\bviews expressed\b|\bher work\b|\bhis work\b)/i;

/** How many kept blocks from the end are looked at. */
const depth = 4;

/** Cuts who wrote it and how to reach them from the end of an article: "Jane Doe contributed to this report." */
export const endingRule: BlockRule = {
	name: 'ending',
	apply(blocks, {authors}) {
		const kept = blocks.filter(block => block.reason === null);
		if (kept.filter(isProse).length < 3) return;
		for (let looked = 0; looked < depth && kept.length > 2; looked++) {
			const last = kept.pop()!;
			const before = kept.at(-1)!;
			const reason = reasonAtEnd(last, before, authors);
			if (reason) cut(last, reason);
		}
	},
};

function reasonAtEnd(block: Block, before: Block, authors: readonly string[]): string | null {
	const {text} = block;
	if (text.length > 600) return null;
	if (credits.test(text)) return 'credits';
	if (contact.test(text)) return 'contact';
	if (writer.test(text) && (follow.test(text) || authors.some(author => author.length > 4 && text.startsWith(author))))
		return 'about the author';
	if (authors.some(author => sameWords(author, text))) return 'byline';
	// A lone name under the text is a signature.
	const isName = /^(?:\p{Lu}[\p{L}'’.-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text) && wordCount(text) <= 4;
	return isName && block.kind === 'paragraph' && isProse(before) && endsSentence(before.text) ? 'byline' : null;
}
