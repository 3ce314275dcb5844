import {shownName, wouldBeFound} from '../archives/entry-names.ts';
import {zipEntries} from '../archives/zip-entries.ts';
import {natural} from '../natural.ts';
import type {Format} from './format.ts';

/** Bytes of the largest archive: its directory stands at its end, so it is held whole. What is in it is streamed. */
const archiveLimit = 500_000_000;

/** A ZIP archive of files of any format that is read. Documents that are archives inside are formats of their own. */
export const zip: Format = {
	name: 'ZIP',
	extensions: ['zip'],
	recognize: ({bytes}) => (isZip(bytes) ? 'possible' : 'no'),
	async *read(source) {
		const entries = zipEntries(await source.bytes(Math.max(archiveLimit, source.limit))).sort((a, b) =>
			natural.compare(a.name, b.name),
		);
		const found = wouldBeFound(entries.map(entry => entry.name));
		for (const entry of entries) {
			if (!found(entry.name)) continue;
			const name = source.path === null ? entry.name : `${source.path}/${entry.name}`;
			yield {file: {name, alone: false, chunks: entry.chunks()}, place: shownName(entry.name)};
		}
	},
};

/** `PK\x03\x04` */
export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
