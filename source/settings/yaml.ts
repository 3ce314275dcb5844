import {parseDocument} from 'yaml';

/**
 * A YAML text as plain values, as far as it can be read, and what is wrong with it. A file of its own, so that yaml is
 * loaded only where there are settings. Never throws.
 */
export function readYaml(text: string): {value: unknown; wrongs: {line: number | null; message: string}[]} {
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
