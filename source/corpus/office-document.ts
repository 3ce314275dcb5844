/** How an Office document of a kind that is not read begins, as a ZIP archive: its parts, or its declared type. */
const kinds: readonly [extension: string, mark: RegExp][] = [
	['xlsx', /\[Content_Types\]\.xml[\s\S]*\bxl\//],
	['pptx', /\[Content_Types\]\.xml[\s\S]*\bppt\//],
	['ods', /^[\s\S]{30,60}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/],
	['odp', /^[\s\S]{30,60}mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/],
];

/** The extension that a spreadsheet or presentation would have, whatever its file is called; `null` for other files. */
export function unreadOfficeKind(head: Uint8Array): string | null {
	if (head[0] !== 0x50 || head[1] !== 0x4b) return null;
	const start = Buffer.from(head).toString('latin1');
	return kinds.find(([, mark]) => mark.test(start))?.[0] ?? null;
}
