import {padding, type SentenceWords} from './article-words.ts';
import {mix} from './hash.ts';
import {Writing} from './shape.ts';
import type {Word} from './word.ts';

/** Upper limit of what `contextFeatures` writes. */
export const mostContextFeatures = 64;

/** Nothing of a name: running text is mostly made of such words, and they are not looked at as closely. */
const isPlain = ({writing}: Word): boolean =>
	writing === Writing.lower || writing === Writing.number || (writing >= Writing.stop && writing <= Writing.edge);

/**
 * Writes the hashes of the features of a token that join several words or look at the document, and returns how many.
 * (The features of single words are in `word.ts`.) A hash is a pure number game: no strings are built here.
 */
export function contextFeatures(sentence: SentenceWords, token: number, out: Int32Array): number {
	const {words, gazetteer, statistics, kind} = sentence;
	const at = token + padding;
	const w = words[at]!;
	const p = words[at - 1]!;
	const n = words[at + 1]!;
	const pp = words[at - 2]!;
	const nn = words[at + 2]!;
	let count = 0;
	if (isPlain(pp) && isPlain(p) && isPlain(w) && isPlain(n) && isPlain(nn)) {
		out[count++] = mix(mix(p.lower, w.lower), 101);
		out[count++] = mix(mix(w.lower, n.lower), 102);
		out[count++] = mix(mix(p.fine, w.fine), 103);
		out[count++] = mix(mix(kind, w.shape), 119);
		return count;
	}
	out[count++] = mix(mix(p.lower, w.lower), 101);
	out[count++] = mix(mix(w.lower, n.lower), 102);
	out[count++] = mix(mix(p.fine, w.fine), 103);
	out[count++] = mix(mix(w.fine, n.fine), 104);
	out[count++] = mix(mix(mix(p.middle, w.middle), n.middle), 105);
	out[count++] = mix(mix(mix(p.shape, w.shape), n.shape), 106);
	out[count++] = mix(mix(mix(pp.writing, p.writing), w.writing), 107);
	out[count++] = mix(mix(mix(w.writing, n.writing), nn.writing), 108);
	out[count++] = mix(mix(w.shape, n.fine), 109);
	out[count++] = mix(mix(w.shape, p.fine), 110);
	out[count++] = mix(mix(w.shape, p.lower), 111);
	out[count++] = mix(mix(w.shape, n.lower), 112);
	out[count++] = mix(mix(mix(pp.lower, p.lower), w.writing), 113);
	out[count++] = mix(mix(mix(n.lower, nn.lower), w.writing), 114);
	out[count++] = mix(mix(mix(p.middle, w.writing), n.middle), 115);
	out[count++] = mix(mix(mix(p.lower, w.writing), n.lower), 116);
	out[count++] = mix(mix(mix(pp.middle, p.middle), w.middle), 117);
	out[count++] = mix(mix(mix(w.middle, n.middle), nn.middle), 118);
	out[count++] = mix(mix(kind, w.shape), 119);
	out[count++] = mix(mix(kind, w.middle), 120);
	out[count++] = mix(mix(kind, Math.min(token, 3)), mix(w.writing, 121));
	out[count++] = mix(mix(kind, p.writing), mix(w.writing, n.writing));
	out[count++] = mix(words[at - 3]!.lower, 122);
	out[count++] = mix(words[at + 3]!.lower, 123);
	out[count++] = mix(mix(pp.fine, w.writing), 151);
	out[count++] = mix(mix(nn.fine, w.writing), 152);
	out[count++] = mix(mix(p.fine, n.fine), mix(w.writing, 153));
	out[count++] = mix(mix(p.lower, w.fine), 154);
	out[count++] = mix(mix(w.fine, n.lower), 155);
	out[count++] = mix(mix(words[at - 3]!.middle, words[at - 3]!.writing), 156);
	out[count++] = mix(mix(words[at + 3]!.middle, words[at + 3]!.writing), 157);

	const s = statistics[at]!;
	out[count++] = mix(mix(s, w.writing), 130);
	out[count++] = mix(mix(s, w.middle), 131);
	out[count++] = mix(mix(s, w.lower), 132);
	out[count++] = mix(mix(s, statistics[at - 1]!), mix(w.writing, 133));
	out[count++] = mix(mix(s, statistics[at + 1]!), mix(w.writing, 134));

	const g = gazetteer[at]!;
	if (g !== 0 || gazetteer[at - 1] !== 0 || gazetteer[at + 1] !== 0) {
		out[count++] = mix(mix(g, w.writing), 140);
		out[count++] = mix(mix(g, p.lower), 141);
		out[count++] = mix(mix(g, n.lower), 142);
		out[count++] = mix(mix(g, gazetteer[at - 1]!), mix(gazetteer[at + 1]!, 143));
		out[count++] = mix(mix(g, kind), 144);
	}

	const contexts = sentence.contexts[token];
	if (contexts) {
		for (let index = 0; index < contexts.length && contexts[index] !== 0; index++) {
			out[count++] = mix(contexts[index]!, w.writing);
		}
	}
	return count;
}
