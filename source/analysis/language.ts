import winkModel from 'wink-eng-lite-web-model';
import createWink, {type ItsFunction, type ItsHelpers, type WinkMethods} from 'wink-nlp';
import type {Document, PartOfSpeech, Sentence, Tokens} from './document.ts';
import {splitParagraphs} from './paragraphs.ts';

/** wink-nlp keeps every new word for ever: after this many characters (some 150 MB of words) it is loaded anew. */
const charactersBeforeRenewal = 50_000_000;

/** Longer runs without a space (encoded data, a line of dots) are one token: wink needs seconds for some of them. */
const longestRun = 200;
const longRun = new RegExp(`\\S{${longestRun},}`, 'g');

let wink: WinkMethods | null = null;
let its: ItsHelpers;
let charactersRead = 0;

/** Takes some 0.15 s; done by the first `readDocument` where nobody asked before. */
export function loadLanguage(): void {
	wink = createWink(winkModel, ['sbd', 'pos']);
	its = wink.its;
	charactersRead = 0;
}

/** Takes a text apart into tokens and sentences, with parts of speech and lemmas. Linear in the length of the text. */
export function readDocument(text: string): Document {
	if (wink === null || charactersRead > charactersBeforeRenewal) loadLanguage();
	charactersRead += text.length;
	const builder = new DocumentBuilder(text);
	for (const [paragraph, {start, end}] of splitParagraphs(text).entries()) {
		builder.paragraph = paragraph;
		builder.breakSentence();
		let from = start;
		for (const {0: run, index} of text.slice(start, end).matchAll(longRun)) {
			const at = start + index;
			builder.read(from, at);
			builder.add(at, at + run.length, 'X', run.toLowerCase());
			from = at + run.length;
		}
		builder.read(from, end);
	}
	return builder.finish();
}

class DocumentBuilder {
	paragraph = 0;
	private readonly surface: string[] = [];
	private readonly lower: string[] = [];
	private readonly partOfSpeech: PartOfSpeech[] = [];
	private readonly lemma: string[] = [];
	private readonly start: number[] = [];
	private readonly end: number[] = [];
	private readonly sentence: number[] = [];
	private readonly sentences: Sentence[] = [];
	private atBreak = true;

	private readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** The next token begins a sentence. */
	breakSentence(): void {
		this.atBreak = true;
	}

	/** Reads `text.slice(from, to)`, which lies within one paragraph. */
	read(from: number, to: number): void {
		const {text} = this;
		const doc = wink!.readDoc(text.slice(from, to));
		const tokens = doc.tokens();
		const values = tokens.out(its.value) as string[];
		const tags = tokens.out(its.pos) as PartOfSpeech[];
		const lemmas = tokens.out(its.lemma as ItsFunction<string>) as string[];
		const spans = doc.sentences().out(its.span) as unknown as [number, number][];
		let cursor = from;
		for (const [first, last] of spans) {
			for (let index = first; index <= last; index++) {
				const value = values[index]!;
				// wink gives no offsets; its tokens are pieces of the text in order, with only white space between them.
				const at = text.indexOf(value, cursor);
				if (at === -1 || at + value.length > to || value.length === 0) continue;
				cursor = at + value.length;
				if (tags[index] === 'SPACE' || value.trim() === '') continue;
				if (index === first && !this.continuesSentence(value)) this.breakSentence();
				this.addWord(at, cursor, tags[index]!, lemmas[index]!);
			}
		}
	}

	/** wink ends a sentence at “What?” although “he asked” follows: lower case never begins one. */
	private continuesSentence(value: string): boolean {
		return /^\p{Ll}/u.test(value) && !this.atBreak;
	}

	/** wink splits "it’s" but not "Smith’s": a possessive is always a token of its own here. */
	private addWord(start: number, end: number, tag: PartOfSpeech, lemma: string): void {
		const last = this.text.charCodeAt(end - 1);
		const apostrophe = this.text.charCodeAt(end - 2);
		if ((last === 115 || last === 83) && (apostrophe === 39 || apostrophe === 0x2019) && end - start > 2) {
			this.add(start, end - 2, tag, lemma.slice(0, end - 2 - start));
			this.add(end - 2, end, 'PART', this.text.slice(end - 2, end).toLowerCase());
		} else {
			this.add(start, end, tag, lemma);
		}
	}

	add(start: number, end: number, tag: PartOfSpeech, lemma: string): void {
		const index = this.start.length;
		if (this.atBreak) {
			this.sentences.push({start, end, firstToken: index, endToken: index, paragraph: this.paragraph});
			this.atBreak = false;
		}
		const surface = this.text.slice(start, end);
		this.surface.push(surface);
		this.lower.push(surface.toLowerCase());
		this.partOfSpeech.push(tag);
		this.lemma.push(lemma);
		this.start.push(start);
		this.end.push(end);
		this.sentence.push(this.sentences.length - 1);
		const sentence = this.sentences.at(-1)!;
		sentence.end = end;
		sentence.endToken = index + 1;
	}

	finish(): Document {
		const tokens: Tokens = {
			length: this.start.length,
			surface: this.surface,
			lower: this.lower,
			partOfSpeech: this.partOfSpeech,
			lemma: this.lemma,
			start: Int32Array.from(this.start),
			end: Int32Array.from(this.end),
			sentence: Int32Array.from(this.sentence),
		};
		return {text: this.text, tokens, sentences: this.sentences};
	}
}
