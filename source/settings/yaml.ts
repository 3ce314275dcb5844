import {parseDocument} from 'yaml';

const longestLine = 1000;
/** yaml 2.9 takes time by the cube of the depth for a key like "? ? ? x". No setting has such keys. */
const explicitKeyInAnother = /\?\s+\?\s|^\s+\?\s*$/;

/**
 * A YAML text as plain values, as far as it can be read, and what is wrong with it. A file of its own, so that yaml is
 * loaded only where there are settings. Never throws.
 */
export function readYaml(text: string): {value: unknown; wrongs: {line: number | null; message: string}[]} {
	const line = text.split('\n').findIndex(line => line.length > longestLine || explicitKeyInAnother.test(line));
	if (line !== -1) return {value: null, wrongs: [{line: line + 1, message: 'this line is too long or too deep'}]};
	try {
		const document = parseDocument(text, {prettyErrors: true, logLevel: 'silent', merge: false});
		const wrongs = document.errors.map(({message, linePos}) => ({
			line: linePos?.[0].line ?? null,
			message: message.split(/ at line |\n/)[0]!,
		}));
		// A few aliases are all that settings need; many are a way to make much of little.
		return {value: document.toJS({maxAliasCount: 20}), wrongs};
	} catch (error) {
		return {value: null, wrongs: [{line: null, message: (error as Error).message}]};
	}
}
