import {shownName, wouldBeFound} from '../archives/entry-names.ts';
import {isHeader, tarEntries} from '../archives/tar-entries.ts';
import type {Format} from './format.ts';

/** A tar archive of files of any format that is read, as a stream; packed ones are gzip files with one inside. */
export const tar: Format = {
	name: 'tar',
	extensions: ['tar'],
	recognize: ({bytes}) => (isHeader(bytes) ? 'certain' : 'no'),
	async *read(source) {
		for await (const entry of tarEntries(source.chunks())) {
			const inside = entry.name.replace(/^(?:\.?\/)+/, '');
			if (!wouldBeFound([inside])(inside)) continue;
			const name = source.path === null ? inside : `${source.path}/${inside}`;
			yield {file: {name, alone: false, chunks: entry.chunks()}, place: shownName(inside)};
		}
	},
};
