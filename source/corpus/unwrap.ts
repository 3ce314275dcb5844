/** Widths, in UTF-16 code units, between which text is wrapped by hand or by a mail program. */
const narrowest = 45;
const widest = 100;
/** Share of the lines inside paragraphs that have to be nearly full. */
const fullShare = 0.7;

/** Wrapping breaks a line in the middle of a sentence nearly always; lines that end theirs are paragraphs. */
const endedShare = 0.3;

const isList = (line: string) => /^(?:[-*•–>|]|\d{1,3}[.)])\s/.test(line);

/**
 * Joins the lines of a text that was wrapped to a width, so that a paragraph is one line: mails, wire copy, old
 * archives. A text is wrapped where nearly all lines that have another one below them are about as long as the longest,
 * and few of them end a sentence. Everything else is given back as it is. Takes a tidy text: trimmed lines, paragraphs separated by an empty line.
 */
export function unwrap(tidied: string): string {
	const paragraphs = tidied.split('\n\n').map(paragraph => paragraph.split('\n'));
	const inner = paragraphs.filter(lines => lines.length >= 3).flatMap(lines => lines.slice(0, -1));
	if (inner.length < 4) return tidied;
	const width = inner.reduce((longest, line) => Math.max(longest, line.length), 0);
	if (width < narrowest || width > widest) return tidied;
	const full = inner.filter(line => line.length > width * 0.75 && !isList(line)).length;
	if (full < inner.length * fullShare) return tidied;
	const ended = inner.filter(line => /[.!?:。]["'”’)]*$/.test(line.slice(-6))).length;
	if (ended > inner.length * endedShare) return tidied;
	return paragraphs.map(lines => joinLines(lines, width)).join('\n\n');
}

function joinLines(lines: readonly string[], width: number): string {
	const joined: string[] = [];
	let open = false;
	for (const line of lines) {
		if (open && !isList(line)) joined[joined.length - 1] += ` ${line}`;
		else joined.push(line);
		// A short line ends its paragraph, whatever stands below it.
		open = line.length > width * 0.6;
	}
	return joined.join('\n');
}
