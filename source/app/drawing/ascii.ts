/** Characters that East Asian terminals and some fonts draw two columns wide, or not at all; each for one column. */
const plain: Readonly<Record<string, string>> = {
	'…': '~',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'«': '"',
	'»': '"',
	'·': '-',
	'•': '*',
	'×': 'x',
	'°': 'o',
	'←': '<',
	'→': '>',
	'↑': '^',
	'↓': 'v',
	'│': '|',
	'▌': '>',
	'▁': '_',
	'▂': '.',
	'▃': '-',
	'▄': '=',
	'▅': '+',
	'▆': '*',
	'▇': '#',
	'█': '@',
	'●': 'x',
	'○': 'o',
};

const ambiguous = new RegExp(`[${Object.keys(plain).join('')}]`, 'g');

/** The text with these characters replaced by ASCII of the same width; letters of any script stay what they are. */
export const toAscii = (text: string) => text.replace(ambiguous, character => plain[character]!);
