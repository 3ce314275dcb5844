import {isTable, type Kind, type KnownNames, refuse, shown, type Wrong} from './kinds.ts';
import {nearest} from './nearest.ts';

export const themeNames = ['dark', 'light', 'contrast', 'none'] as const;
export type ThemeName = (typeof themeNames)[number];

export interface ThemeSetting {
	base: ThemeName;
	/** SGR parameters ("1;33") by the name of the style that is to have them instead of the base's; "0" for plain text. */
	styles: ReadonlyMap<string, string>;
}

const colors = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white'];
/** ECMA-48, SGR. */
const attributes: Readonly<Record<string, number>> = {
	plain: 0,
	bold: 1,
	dim: 2,
	italic: 3,
	underline: 4,
	inverse: 7,
	strike: 9,
};

export const lookWords = [...colors, ...colors.map(color => `bright-${color}`), 'gray', ...Object.keys(attributes)];

const what = `${themeNames.join(', ')}, or a table of style names and looks, such as {match: bold yellow}`;

/** A theme by its name, or a table: `base`, and looks by the name of the style. */
export const theme: Kind<ThemeSetting> = {
	what,
	read(value, known) {
		const name = themeNames.find(name => name === value);
		if (name !== undefined) return {value: {base: name, styles: new Map()}, wrongs: []};
		if (!isTable(value)) return refuse(value, what);
		return readTable(value, known);
	},
};

function readTable(table: Record<string, unknown>, {styles: known}: KnownNames) {
	const wrongs: Wrong[] = [];
	const styles = new Map<string, string>();
	let base: ThemeName = 'dark';
	for (const [key, value] of Object.entries(table)) {
		if (key === 'base') {
			const name = themeNames.find(name => name === value);
			if (name !== undefined) base = name;
			else wrongs.push(...refuse(value, themeNames.join(', '), key).wrongs);
			continue;
		}
		if (known !== undefined && !known.includes(key)) {
			const meant = nearest(key, known);
			const instead = meant === null ? `Write one of ${known.join(', ')}` : `Write ${meant}`;
			wrongs.push({key, wrong: 'there is no such style', instead});
			continue;
		}
		const look = sgrOf(value);
		if (look.sgr !== undefined) styles.set(key, look.sgr);
		else wrongs.push({key, wrong: `${shown(look.word)} is no look`, instead: look.instead});
	}
	return {value: {base, styles}, wrongs};
}

type Look = {sgr: string} | {sgr?: undefined; word: unknown; instead: string};

/** "bold yellow on black" as SGR parameters. */
function sgrOf(value: unknown): Look {
	const instead = 'Write a colour such as yellow, bright-red or "bold white on red"';
	if (typeof value !== 'string' || value.length > 200 || value.trim() === '') return {word: value, instead};
	const parameters: number[] = [];
	let isBackground = false;
	for (const word of value.toLowerCase().trim().split(/\s+/)) {
		const color = colorOf(word);
		const attribute = Object.hasOwn(attributes, word) ? attributes[word] : undefined;
		if (color !== null) parameters.push(color + (isBackground ? 10 : 0));
		else if (isBackground || (attribute === undefined && word !== 'on')) {
			const meant = nearest(word, lookWords);
			return {word, instead: meant === null ? instead : `Write ${meant}`};
		} else if (attribute !== undefined) parameters.push(attribute);
		isBackground = word === 'on';
	}
	return isBackground ? {word: value, instead} : {sgr: parameters.join(';')};
}

/** The SGR parameter of a foreground colour; the background's is ten more. */
function colorOf(word: string): number | null {
	if (word === 'gray' || word === 'grey') return 90;
	const isBright = word.startsWith('bright-');
	const index = colors.indexOf(isBright ? word.slice('bright-'.length) : word);
	return index === -1 ? null : index + (isBright ? 90 : 30);
}
