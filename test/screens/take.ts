// Takes the pictures of the documents: `npm run screens`.
import {mkdirSync, writeFileSync} from 'node:fs';
import {setTimeout} from 'node:timers/promises';
import {type App, launch} from '../journeys/driver.ts';
import {type Screen, screens} from './screens.ts';
import {palettes, svgOf} from './svg.ts';

const folder = new URL('../../docs/screens/', import.meta.url);

/** The pictures of a screen by their file names, as the built program shows it now. */
export async function pictures({name, title, columns, rows, go}: Screen): Promise<Map<string, string>> {
	const app = await launch({args: ['corpus'], columns, rows, patience: 60_000});
	try {
		await go(app);
		await settled(app);
		const runs = app.runs();
		return new Map(
			Object.entries(palettes).map(([scheme, palette]) => [
				`${name}-${scheme}.svg`,
				svgOf(runs, columns, title, palette),
			]),
		);
	} finally {
		await app.close();
	}
}

/** Waits until nothing has been drawn for a second: thorough answers come when the hand rests. */
async function settled(app: App): Promise<void> {
	for (let before = -1; before !== app.bytes; ) {
		before = app.bytes;
		await setTimeout(1000);
	}
}

if (import.meta.main) {
	mkdirSync(folder, {recursive: true});
	for (const screen of screens) {
		for (const [name, text] of await pictures(screen)) writeFileSync(new URL(name, folder), text);
	}
}
