import {readFileSync} from 'node:fs';
import type {Plugin} from 'esbuild';

/*
string-width makes a table of all emoji and a segmenter when it is loaded: half as long as Node takes to start. Every
program that Ink is part of pays for it, and few texts need it. In the bundle both are made when a text first needs them;
for an emoji of one character, the kind that stands in headlines, the table need not be asked at all.
*/

/** Every emoji sequence holds one of these, so without any the table need not be asked. */
export const mayHoldEmoji = /\p{Extended_Pictographic}|\p{Emoji_Presentation}|\u20E3/u;

/** The emoji of one character; and any one character. */
export const loneEmoji = /^[\p{Emoji_Presentation}--\p{Regional_Indicator}]$/v;
const oneCharacter = /^.$/su;

const changes: [string, string][] = [
	[
		'const segmenter = new Intl.Segmenter();',
		'let madeSegmenter; const segmenter = {segment: text => (madeSegmenter ??= new Intl.Segmenter()).segment(text)};',
	],
	[
		'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
		`let madeRegex; const mayHoldEmoji = ${mayHoldEmoji}, loneEmoji = ${loneEmoji}, oneCharacter = ${oneCharacter}; const rgiEmojiRegex = {test: text => mayHoldEmoji.test(text) && (oneCharacter.test(text) ? loneEmoji.test(text) : (madeRegex ??= new RegExp('^\\\\p{RGI_Emoji}$', 'v')).test(text))};`,
	],
];

/** string-width's source with its tables made late. Throws where the source is not the one that is known. */
export function withLateTables(source: string): string {
	return changes.reduce((text, [before, after]) => {
		if (!text.includes(before)) throw new Error(`string-width has changed: “${before}” is not in it.`);
		return text.replace(before, () => after);
	}, source);
}

export const lateTables: Plugin = {
	name: 'late-tables',
	setup({onLoad}) {
		onLoad({filter: /node_modules\/string-width\/index\.js$/}, ({path}) => ({
			contents: withLateTables(readFileSync(path, 'utf8')),
		}));
	},
};
