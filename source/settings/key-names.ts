/** Other ways in which people write the names of keys. */
const names: Readonly<Record<string, string>> = {
	return: 'enter',
	esc: 'escape',
	del: 'delete',
	ins: 'insert',
	pgup: 'pageup',
	pgdn: 'pagedown',
	pgdown: 'pagedown',
	' ': 'space',
	...Object.fromEntries(
		'enter escape tab backspace delete insert up down left right home end pageup pagedown begin space'
			.split(' ')
			.map(name => [name, name]),
	),
	...Object.fromEntries(Array.from({length: 20}, (_, index) => [`f${index + 1}`, `f${index + 1}`])),
};

const modifiers: Readonly<Record<string, 'ctrl' | 'alt' | 'shift'>> = {
	ctrl: 'ctrl',
	control: 'ctrl',
	c: 'ctrl',
	alt: 'alt',
	meta: 'alt',
	m: 'alt',
	shift: 'shift',
};

/** Keys that send the same byte as Ctrl and a letter do. */
const sameAs: Readonly<Record<string, string>> = {
	'ctrl-i': 'tab',
	'ctrl-j': 'enter',
	'ctrl-m': 'enter',
	'ctrl-h': 'backspace',
	'ctrl-[': 'escape',
};

const segmenter = new Intl.Segmenter();

/**
 * The name under which a key arrives ("Ctrl-D", "ctrl+d" and "C-d" are `ctrl-d`, "Shift-J" is `J`), or what to write
 * instead.
 */
export function keyName(written: string): {key: string} | {instead: string} {
	const unknown = {instead: 'Write a character, or a key such as enter, f2, ctrl-d, alt-x, shift-tab'};
	if (written.length > 60) return unknown;
	const held = new Set<'ctrl' | 'alt' | 'shift'>();
	let rest = written;
	for (let match = modifierAt(rest); match !== null; match = modifierAt(rest)) {
		held.add(match.modifier);
		rest = match.rest;
	}
	const name = Object.hasOwn(names, rest.toLowerCase()) ? names[rest.toLowerCase()] : undefined;
	const isCharacter =
		name === undefined && [...segmenter.segment(rest)].length === 1 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(rest);
	if (name === undefined && !isCharacter) return unknown;

	let base = name ?? rest;
	if (isCharacter && held.has('ctrl')) base = base.toLowerCase();
	else if (isCharacter && held.delete('shift')) {
		const upper = base.toUpperCase();
		if (upper === base.toLowerCase()) return {instead: 'Write the character that Shift makes of it'};
		base = upper;
	}
	const key = [...(['ctrl', 'alt', 'shift'] as const).filter(modifier => held.has(modifier)), base].join('-');
	if (Object.hasOwn(sameAs, key)) return {instead: `Terminals send the same for ${sameAs[key]}: write that`};
	return {key: key === 'ctrl-/' ? 'ctrl-_' : key};
}

function modifierAt(text: string): {modifier: 'ctrl' | 'alt' | 'shift'; rest: string} | null {
	const match = /^([a-z]+)[-+](.+)$/isu.exec(text);
	const word = match?.[1]?.toLowerCase() ?? '';
	return match !== null && Object.hasOwn(modifiers, word) ? {modifier: modifiers[word]!, rest: match[2]!} : null;
}
