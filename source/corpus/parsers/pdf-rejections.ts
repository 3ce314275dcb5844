/** What pdf.js throws for documents that are damaged, and of itself. */
const names: ReadonlySet<string> = new Set([
	'XRefEntryException',
	'XRefParseException',
	'MissingDataException',
	'ParserEOFException',
	'FormatError',
	'InvalidPDFException',
	'UnknownErrorException',
	'AbortException',
	'ResponseException',
	'PasswordException',
]);

let installed = false;

/**
 * pdf.js reports a damaged document, and beside that leaves promises behind that are rejected for the same reason and
 * that nobody waits for: they would end the program. From now on they are let go; all others end it as before.
 */
export function letGoOfRejections(): void {
	if (installed) return;
	installed = true;
	process.on('unhandledRejection', (reason: unknown) => {
		if (reason instanceof Error && names.has(reason.name)) return;
		if (process.listenerCount('unhandledRejection') === 1) throw reason;
	});
}
