/*
 * What a text loses when it is read in: everything that is not seen but acts. Escape sequences and control characters
 * drive a terminal; bidi overrides and isolates show another order than the one that is stored; zero-width characters
 * make equal words unequal. What a script needs is kept: joiners in Arabic, Indic and emoji sequences, marks of
 * direction beside right-to-left letters, the invisible word breaks of Thai, Lao, Khmer and Burmese.
 *
 * Each rule is a single regular expression without nested repetition, so that the whole is linear in the text.
 */

/** Anything at all that some rule below may touch: most texts have none of it and are given back as they are. */
const suspicious =
	/[^\t\n\x20-\x7e\xa1-\xac\xae-\u033f\u0370-\u058f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u2fff\u3001-\u3130\u4e00-\u9fff\uac00-\ud7a3]/;

const escapeSequences = [
	// OSC, and the strings DCS, SOS, PM, APC; an unterminated one loses only its introducer.
	/(?:\x1b\]|\x9d)[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)/g,
	/(?:\x1b[PX^_]|[\x90\x98\x9e\x9f])[^\x1b\x9c]*(?:\x1b\\|\x9c)/g,
	// CSI, then two- and three-character escapes.
	/(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]/g,
	/\x1b[ -/]*[0-~]/g,
];

/** Windows-1252 quotation marks and dashes that were taken for Latin-1: the usual wound of old archives. */
const misreadPunctuation: Record<string, string> = {
	'\x91': '‘',
	'\x92': '’',
	'\x93': '“',
	'\x94': '”',
	'\x96': '–',
	'\x97': '—',
};

const controls = /[\x00-\x08\x0e-\x1f\x7f-\x9f]/g;
const bidiControls = /[\u202a-\u202e\u2066-\u206f]/g;
const strayDirectionMarks =
	/(?<![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\u200e\u200f\u061c](?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])/g;
const strayWordBreaks =
	/(?<![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])\u200b|\u200b(?![\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff])/g;
const strayNonJoiners = /(?<![\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af])\u200c/g;
const strayJoiners =
	/(?<![\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af]|\p{Extended_Pictographic}\ufe0f?|\p{Emoji_Modifier})\u200d|(?<![\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af])\u200d(?!\p{Extended_Pictographic})/gu;
/** Soft hyphen, grapheme joiner, fillers, word joiner, invisible operators, annotation marks, byte order mark, non-characters. */
const invisible =
	/\u034f|[\xad\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]/g;
/** Tag characters spell the flags of regions after a black flag, and hidden text anywhere else. */
const tags = /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,8}\u{e007f})|[\u{e0000}-\u{e007f}]/gu;
const strayVariations =
	/(?<=[\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]/gu;
const loneSurrogates = /\p{Surrogate}/gu;
const exoticSpaces = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text without anything that is invisible and acts; line ends as `\n`, every kind of space as a plain one. */
export function clean(text: string): string {
	if (!suspicious.test(text)) return text;
	let cleaned = text;
	for (const sequence of escapeSequences) cleaned = cleaned.replace(sequence, '');
	return cleaned
		.replace(/\r\n?|[\v\f\x85\u2028]/g, '\n')
		.replace(/\u2029/g, '\n\n')
		.replace(controls, character => misreadPunctuation[character] ?? '')
		.replace(bidiControls, '')
		.replace(loneSurrogates, '')
		.replace(invisible, '')
		.replace(strayDirectionMarks, '')
		.replace(strayWordBreaks, '')
		.replace(strayNonJoiners, '')
		.replace(strayJoiners, '')
		.replace(tags, '$1')
		.replace(strayVariations, '')
		.replace(exoticSpaces, ' ');
}

/** A cleaned single line: a title, a name. */
export function cleanLine(text: string): string {
	return clean(text).replace(/\s+/g, ' ').trim();
}

/** Cleaned text with its lines trimmed and never more than one empty line in a row. */
export function tidy(text: string): string {
	const lines = clean(text)
		.split('\n')
		.map(line => line.trim().replace(/[ \t]{2,}/g, ' '));
	const kept = lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''));
	return kept.join('\n').trim();
}
