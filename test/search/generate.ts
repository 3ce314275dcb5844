/** Invented news for measuring: words by Zipf's law, the same for the same seed. */

export interface Generated {
	title: string;
	body: string;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const onsets = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl fr gl gr pl pr sh sl sp st str th tr'.split(' ');
const vowels = 'a e i o u a e i o ai ea ee io ou'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'ng', 'nt', 'st', 'ck'];

/** Different words, the frequent ones first; the rarer, the longer, as in languages. */
export function makeWords(count: number, random: () => number): string[] {
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
	const words = new Set<string>();
	while (words.size < count) {
		const syllables = 1 + Math.floor((Math.log10(words.size + 10) - 0.6) * (0.5 + random()));
		let word = '';
		for (let at = 0; at < syllables; at++) word += pick(onsets) + pick(vowels) + pick(codas);
		words.add(word);
	}
	return [...words];
}

/** Articles of `length` words on average, ten in the title. */
export function* generate(
	count: number,
	random: () => number,
	words: readonly string[],
	length = 409,
): Generator<Generated> {
	// The rank of a word drawn by Zipf's law with exponent one: the inverse of its distribution function.
	const word = () => words[Math.floor(words.length ** random()) - 1]!;
	const say = (many: number) => Array.from({length: many}, word);
	for (let at = 0; at < count; at++) {
		const title = say(6 + Math.floor(random() * 9));
		// Titles say what is rare: every other word is drawn anew from the upper ranks.
		for (let place = 0; place < title.length; place += 2) {
			title[place] = words[Math.floor(200 * (words.length / 200) ** random())]!;
		}
		const body = say(Math.round(length * (0.4 + 1.2 * random())));
		yield {title: capital(title.join(' ')), body: paragraphs(body, random)};
	}
}

function paragraphs(words: string[], random: () => number): string {
	let text = '';
	for (let at = 0; at < words.length; ) {
		const end = at + 8 + Math.floor(random() * 20);
		text += `${capital(words.slice(at, end).join(' '))}.${random() < 0.4 ? '\n\n' : ' '}`;
		at = end;
	}
	return text.trim();
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The phrase with one slip: a letter more, less or wrong, or two neighbours swapped; blanks are left alone. */
export function slip(phrase: string, random: () => number): string {
	const letters = 'abcdefghijklmnopqrstuvwxyz';
	for (;;) {
		const at = Math.floor(random() * phrase.length);
		if (phrase[at] === ' ') continue;
		const letter = letters[Math.floor(random() * letters.length)]!;
		const kind = Math.floor(random() * 4);
		const next = phrase[at + 1];
		let slipped = phrase;
		if (kind === 0) slipped = phrase.slice(0, at) + letter + phrase.slice(at);
		else if (kind === 1) slipped = phrase.slice(0, at) + phrase.slice(at + 1);
		else if (kind === 2) slipped = phrase.slice(0, at) + letter + phrase.slice(at + 1);
		else if (next && next !== ' ') slipped = phrase.slice(0, at) + next + phrase[at] + phrase.slice(at + 2);
		if (slipped !== phrase && !/ {2}|^ | $/.test(slipped)) return slipped;
	}
}
