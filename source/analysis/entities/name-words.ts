/** Words that are written differently and mean the same part of a name: "U.S." is "us", "Putin’s" is "putin". */
export function nameWords(name: string): string[] {
	const words =
		name
			.toLowerCase()
			.replaceAll('.', '')
			.match(/[\p{L}\p{N}\p{M}&$]+/gu) ?? [];
	return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The name as it is shown: on one line. */
export const tidyName = (text: string): string => text.replace(/\s+/g, ' ').replace(/^the /i, '');
