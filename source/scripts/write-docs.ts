/** Writes what is made from the program's own tables: README, settings and manual page. `npm run docs`. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {documents} from './documents.ts';

const root = new URL('../../', import.meta.url);
const {version} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {version: string};
for (const {path, write} of documents) {
	const place = new URL(path, root);
	writeFileSync(place, write(existsSync(place) ? readFileSync(place, 'utf8') : '', version));
}
