import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {LibraryError} from '../../source/library/errors.ts';
import type {Library} from '../../source/library/library.ts';
import {openLibraryAt} from '../../source/library/open-library.ts';
import {contentOf} from '../indexing/library-digest.ts';
import {seeded} from '../search/generate.ts';
import {fileOf} from './samples.ts';

let home: string;
let sound: {file: Buffer; log: Buffer};

const contents = Array.from({length: 60}, (_, at) =>
	fileOf(`/${at}`, {
		id: String(at),
		title: `Harbour ${at}`,
		outlet: `Outlet ${at % 5}`,
		published: `2031-02-${10 + (at % 18)}`,
		text: `The harbour of Tarn ${at} closed on Monday. Ana Blum said it will open. `.repeat(20),
		entities: [['Ana Blum', 'person']],
		claims: [['it will open', 'Ana Blum']],
		dates: [['Monday', '2031-02-10', '2031-02-11']],
	}),
);

/** A library with half of it in its write-ahead log still, as a crash leaves it. */
beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'newsglass-damage-'));
	const place = join(home, 'sound.sqlite');
	const first = await openLibraryAt(place);
	await first.files.replace(contents.slice(0, 30));
	await first.close();
	const second = await openLibraryAt(place);
	await second.files.replace(contents.slice(30));
	sound = {file: readFileSync(place), log: readFileSync(`${place}-wal`)};
	await second.close();
});
afterAll(() => rmSync(home, {recursive: true}));

/** Reads all there is, and does what indexing does. */
async function exercise(library: Library): Promise<void> {
	for await (const _ of contentOf(library));
	await library.text.match('harbour', 10);
	await library.text.titles();
	await library.columns.entities();
	await library.columns.sources();
	await library.files.replace(contents.slice(0, 5));
	await library.files.remove(['/59']);
	await library.files.replace(contents);
}

type Random = () => number;
const damages: [string, (bytes: Buffer, random: Random) => Buffer][] = [
	[
		'some bytes flipped',
		(bytes, random) => {
			for (let times = 1 + random() * 20; times > 0; times--)
				bytes[Math.floor(random() * bytes.length)]! ^= 1 << (random() * 8);
			return bytes;
		},
	],
	[
		'a page of noise',
		(bytes, random) => {
			const from = Math.floor((random() * bytes.length) / 4096) * 4096;
			for (let at = from; at < Math.min(bytes.length, from + 4096); at++) bytes[at] = random() * 256;
			return bytes;
		},
	],
	[
		'pages of zeros',
		(bytes, random) => {
			const from = Math.floor((random() * bytes.length) / 4096) * 4096;
			return bytes.fill(0, from, from + 4096 * Math.ceil(random() * 5));
		},
	],
	['a part cut off', (bytes, random) => bytes.subarray(0, Math.floor(random() * bytes.length))],
];

const rounds = 15;

test.each(damages.flatMap(([what, damage]) => (['file', 'log'] as const).map(which => [what, which, damage] as const)))(
	'%s in the %s: one clear line at most, the old one kept aside, and the library is made again',
	async (_, which, damage) => {
		for (let round = 1; round <= rounds; round++) {
			const place = join(home, `${round}.sqlite`);
			const {file, log} = {file: Buffer.from(sound.file), log: Buffer.from(sound.log)};
			writeFileSync(place, which === 'file' ? damage(file, seeded(round)) : file);
			writeFileSync(`${place}-wal`, which === 'log' ? damage(log, seeded(round)) : log);
			let isUsable = false;
			for (let attempt = 0; attempt < 3 && !isUsable; attempt++) {
				try {
					const library = await openLibraryAt(place);
					try {
						if (library.notice !== null) expect(library.notice).toMatch(/^[^\n]*kept as [^\n]*$/);
						await exercise(library);
						isUsable = true;
					} finally {
						await library.close();
					}
				} catch (error) {
					if (!(error instanceof LibraryError)) throw error;
					expect(error).toMatchObject({kind: 'damaged', message: expect.stringMatching(/^[^\n]*put aside as [^\n]*$/)});
					expect(existsSync(`${place}.damaged`)).toBe(true);
				}
			}
			expect(isUsable).toBe(true);
		}
	},
	120_000,
);
