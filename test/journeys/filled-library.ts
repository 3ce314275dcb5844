import {createHash} from 'node:crypto';
import {mkdirSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {makerOf} from '../../source/indexing/made-by.ts';
import {libraryPlace} from '../../source/library/location.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {storedOf} from '../library/samples.ts';

const subjects = [
	'Harbour',
	'Council',
	'Ferry',
	'School',
	'Bridge',
	'Market',
	'Island',
	'Railway',
	'Museum',
	'Hospital',
];
const events = [
	'opens late',
	'closes early',
	'is sold',
	'is saved',
	'asks for money',
	'loses its roof',
	'turns a hundred',
];

/** Titles that differ, the first one newest. */
export const titleOf = (index: number) =>
	`${subjects[index % subjects.length]} ${events[index % events.length]}, part ${index + 1}`;

/**
 * A folder of as many articles as are asked for, and a library that is up to date with it: quicker by far than letting
 * newsglass read them.
 */
export async function fillLibrary(home: string, count: number): Promise<{folder: string; cache: string}> {
	const folder = join(home, 'many');
	const cache = join(home, 'cache');
	mkdirSync(folder, {recursive: true});
	const path = join(folder, 'all.jsonl');
	const content = '{"text": "See the library."}\n';
	writeFileSync(path, content);
	// A file that changed a moment ago may change again within the same tick of the clock, and is read all the same.
	utimesSync(path, 1_700_000_000, 1_700_000_000);
	const hash = createHash('sha256').update(content).digest('hex');
	const {size, mtimeMs} = statSync(path);
	const articles = Array.from({length: count}, (_, index) => {
		const day = new Date(Date.UTC(2024, 0, 1) - index * 3_600_000).toISOString().slice(0, 10);
		const text = `${titleOf(index)}. Nobody had expected number ${index + 1}, said the mayor.`;
		const stored = storedOf({
			id: `n${index}`,
			title: titleOf(index),
			text,
			outlet: 'Harbour Ledger',
			published: day,
			path,
		});
		return {...stored, signature: Uint16Array.of(index % 65_521, (index * 7919) % 65_521)};
	});
	const place = libraryPlace([folder], {XDG_CACHE_HOME: cache});
	mkdirSync(join(cache, 'newsglass'), {recursive: true});
	const library = await openLibraryAt(place);
	const file = {path, size, modified: mtimeMs, hash, madeBy: makerOf(null).dated};
	await library.files.replace([{file, part: 'whole', articles, failures: []}]);
	await library.close();
	return {folder, cache};
}
