import {wholePage} from '../boilerplate/page/read-page.ts';
import type {Reading} from '../formats/format.ts';
import {readEuropresse} from './europresse.ts';
import {readFactiva} from './factiva.ts';

/** The articles of a page out of a press archive; none where it is another page. */
export function readPageOfMany(html: string): Reading[] {
	const inEuropresse = readEuropresse(html);
	if (inEuropresse.length > 0) return inEuropresse;
	const lines = wholePage(html)
		.text.split('\n')
		.map(line => line.replace(/\s+/g, ' ').trim());
	return readFactiva(lines.filter(line => line !== '')) ?? [];
}
