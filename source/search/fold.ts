/**
 * Letters as search compares them: lower case, no accents, half-width. One code unit in gives one code unit out, so an
 * offset in the folded text is the same place in the text itself.
 */

/** What stands between words. */
export const separator = 0x20;
/** A combining accent: part of the word that it stands in, and passed over. */
export const accent = 1;

/** Letters that Unicode does not take apart into a base and an accent, though readers type the base. */
const plain: Record<string, string> = {ø: 'o', ł: 'l', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't', ð: 'd'};

const unknown = 0;
const latin = 0x250;

/**
 * What `foldUnit` gives, by code unit, as far as it is known: 0 where the unit was never asked for. For loops that cannot
 * afford a call a letter. Latin letters are known from the start.
 */
export const foldTable = new Uint16Array(0x10000);

/** The folded code unit, `separator` for what is no part of a word, or `accent`. */
export function foldUnit(unit: number): number {
	const known = foldTable[unit]!;
	if (known !== unknown) return known;
	const folded = computeFold(unit);
	foldTable[unit] = folded;
	return folded;
}

function computeFold(unit: number): number {
	if (unit >= 0x300 && unit <= 0x36f) return accent;
	// Halves of a pair stand for rare ideographs and emoji: kept as they are.
	if (unit >= 0xd800 && unit <= 0xdfff) return unit;
	const character = String.fromCharCode(unit);
	if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return separator;
	const lower = character.toLowerCase()[0]!;
	const narrow = lower.normalize('NFKD');
	const base = narrow.length === 1 || /^.[\u0300-\u036f]+$/u.test(narrow) ? narrow[0]! : lower;
	return (plain[base] ?? base).charCodeAt(0);
}

for (let unit = 0; unit < latin; unit++) foldUnit(unit);

/** Below this no script is an unspaced one. */
export const firstUnspaced = 0x0e00;

/**
 * True for scripts that put no space between words (Chinese, Japanese, Thai, …), and for Korean, whose endings cling to
 * the word: each of their characters counts as a word, so that any part of a run can be found.
 */
export function isUnspaced(unit: number): boolean {
	if (unit < firstUnspaced) return false;
	return (
		unit <= 0x0eff ||
		(unit >= 0x1000 && unit <= 0x109f) ||
		(unit >= 0x1780 && unit <= 0x17ff) ||
		(unit >= 0x3040 && unit <= 0x30ff) ||
		(unit >= 0x3400 && unit <= 0x9fff) ||
		(unit >= 0xac00 && unit <= 0xd7af) ||
		(unit >= 0xd800 && unit <= 0xdfff) ||
		(unit >= 0xf900 && unit <= 0xfaff)
	);
}
