import fc from 'fast-check';

const harmless = [
	'Senate',
	'votes',
	'a',
	'–',
	'“quoted”',
	' ',
	'  ',
	'Élysée',
	'Приговор',
	'日本',
	'한국',
	'Ferry strike ends',
];
/** Scripts and signs about whose width terminals disagree, and marks that join what stands beside them. */
const disputed = [
	'👨‍👩‍👧‍👦',
	'👍🏽',
	'🇫🇷🇩🇪🇫',
	'e\u0301\u0302',
	'Z̷̢̛a̷l̸g̵o',
	'हिन्दी',
	'ไทยน้ำ',
	'عربي',
	'עברית',
	'\u0301',
	'\u200d',
	'☺\ufe0f',
	'①',
	'ﾞ',
	'ᄀ가',
	'│',
];
/** What would move the cursor, end a line, turn the text round or speak to the terminal. */
const dangerous = [
	'\t',
	'\n',
	'\r',
	'\b',
	'\u0007',
	'\u001b[2J',
	'\u001b[10;10H',
	'\u001b[31m',
	'\u001b]8;;http://x\u001b\\',
	'\u009b2J',
	'\u202e',
	'\u2066',
	'\u2028',
	'\u0085',
	'\u0000',
	'\ud800',
	'\udc00',
];

const piece = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...harmless)},
	{weight: 3, arbitrary: fc.constantFrom(...disputed)},
	{weight: 1, arbitrary: fc.constantFrom(...dangerous)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
);

/** Titles, names and texts as an enemy would write them. */
export const hostileText = fc.array(piece, {maxLength: 14}).map(pieces => pieces.join(''));
export const hostileBody = fc.array(hostileText, {maxLength: 12}).map(paragraphs => paragraphs.join('\n\n'));
