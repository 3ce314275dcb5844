import {readText} from '../helpers.ts';

/** What drives a terminal or shows another order than the one that is stored. */
const acting = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;
const oneLine = /^[^\n\p{Cc}]{1,1000}$/u;

/** What is wrong with the reading of a file; `null` where nothing is, however broken the file. */
export async function whatIsWrong(name: string | null, bytes: Uint8Array): Promise<string | null> {
	try {
		for (const {article, failure} of await readText(name, bytes)) {
			if (failure) {
				if (!oneLine.test(failure.reason)) return `the reason is not one line: ${JSON.stringify(failure.reason)}`;
				if (failure.place !== null && !oneLine.test(failure.place)) return `a place: ${JSON.stringify(failure.place)}`;
				continue;
			}
			const {title, outlet, section, url, authors, id, text, cut} = article;
			const shown = [text, title, outlet, section, url, id, ...authors, ...cut.map(piece => piece.text)];
			const bad = shown.find(one => one !== null && one !== undefined && acting.test(one));
			if (bad !== undefined) return `not clean: ${JSON.stringify(bad!.slice(0, 200))}`;
			for (const {at} of cut) if (at < 0 || at > text.length) return `cut at ${at} of ${text.length}`;
		}
		return null;
	} catch (error) {
		return `thrown: ${(error as Error).stack}`;
	}
}
