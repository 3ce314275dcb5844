/** What terminals take by OSC 52 at the least; some drop the whole of a longer one. */
const largestCopy = 100_000;

/**
 * The sequence that puts a text on the clipboard of the terminal that the user sits at, over any number of SSH hops.
 *
 * @returns `null` where the text is too long for it.
 */
export function copySequence(text: string): string | null {
	const encoded = Buffer.from(text, 'utf8').toString('base64');
	return encoded.length > largestCopy ? null : `\u001b]52;c;${encoded}\u0007`;
}
