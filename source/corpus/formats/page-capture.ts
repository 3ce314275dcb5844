import type {Capture} from '../draft.ts';

/** SingleFile writes it above everything else, over several lines. */
const singleFile =
	/<!--\s{0,20}Page saved with SingleFile\s{1,20}url:\s{0,10}(\S{1,2000})\s{1,20}saved date:\s{0,10}([^\n]{1,100})/i;
/** Internet Explorer began with it, Chromium and Edge still do: `saved from url=(0033)https://…`. */
const savedFrom = /<!--\s{0,5}saved from url=\(\d{1,6}\)(\S{1,2000})\s{0,5}-->/i;
/** Both stand near the beginning. */
const looked = 8000;

/** What the browser that saved a page wrote into it. */
export function captureOf(html: string): Capture {
	const start = html.slice(0, looked);
	const [, url, saved] = singleFile.exec(start) ?? [];
	if (url !== undefined && saved !== undefined) return {url, saved};
	const from = savedFrom.exec(start)?.[1];
	return from === undefined ? {} : {url: from};
}
