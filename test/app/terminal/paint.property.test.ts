import fc from 'fast-check';
import {expect, test} from 'vitest';
import {createPainter} from '../../../source/app/terminal/paint.ts';
import {createReplay} from './replay.ts';

/** More runs than are needed every time: `FUZZ=20 vitest run …`. */
const runs = (count: number) => count * Number(process.env.FUZZ ?? 1);

const plainWords = [
	'Senate',
	'votes',
	'a',
	'I',
	'–',
	'“quoted”',
	'│',
	'●',
	'Élysée',
	'Приговор',
	'…',
	' ',
	'    ',
	'日本',
	'新聞',
	'한국',
	'、',
];
const hostileWords = [
	'👨‍👩‍👧‍👦',
	'👍🏽',
	'🇫🇷🇩🇪🇫',
	'é̂',
	'Z̷̢̛a̷l̸g̵o',
	'हिन्दी',
	'ไทยน้ำ',
	'عربي',
	'עברית',
	'\t',
	'\u0301',
	'\u200D',
	'☺️',
	'⌚',
	'①',
	'ﾞ',
	'ᄀ가',
];
const dangerous = [
	'\u0007',
	'\r',
	'\b',
	'\u001B]0;title\u0007',
	'\u001B]8;;http://x\u001B\\',
	'\u001B[2J',
	'\u001B[10;10H',
	'\u001B[?1049l',
	'\u009B2J',
	'\u202E',
	'\u2028',
	'\u001Bc',
	'\u001B[',
	'\u001B',
];
const styles = [
	'1',
	'2',
	'3',
	'4',
	'7',
	'9',
	'22',
	'27',
	'0',
	'31',
	'92',
	'39',
	'44',
	'49',
	'38;5;200',
	'48;5;17',
	'38;2;10;200;30',
	'',
];

const piece = fc.oneof(
	{weight: 6, arbitrary: fc.constantFrom(...plainWords)},
	{weight: 2, arbitrary: fc.constantFrom(...hostileWords)},
	{weight: 1, arbitrary: fc.constantFrom(...dangerous)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 4})},
	{weight: 3, arbitrary: fc.constantFrom(...styles).map(style => `\u001B[${style}m`)},
);
const line = fc.array(piece, {maxLength: 8}).map(pieces => pieces.join(''));
/** Lines out of a small stock, so that frames share some and differ in parts of others. */
const frames = fc.array(line, {minLength: 1, maxLength: 6}).chain(stock => {
	const part = fc.record({from: fc.constantFrom(...stock), cut: fc.nat(30), and: fc.constantFrom(...stock)});
	const either = part.map(({from, cut, and}) => from.slice(0, cut) + and);
	const frame = fc.array(fc.oneof(fc.constantFrom(...stock), either), {maxLength: 8}).map(lines => lines.join('\n'));
	return fc.array(frame, {minLength: 1, maxLength: 6});
});
/** A list of long lines in which the window and the selection move, with what stands above, below or beside it. */
const lists = fc
	.record({
		lines: fc.array(
			fc.array(piece, {minLength: 3, maxLength: 20}).map(pieces => pieces.join('')),
			{minLength: 8, maxLength: 30},
		),
		steps: fc.array(fc.integer({min: -9, max: 9}), {minLength: 2, maxLength: 6}),
		above: fc.nat(2),
		height: fc.integer({min: 3, max: 20}),
		mark: fc.boolean(),
	})
	.map(({lines, steps, above, height, mark}) => {
		let top = 0;
		return steps.map(step => {
			top = Math.max(0, Math.min(lines.length - 1, top + step));
			const window = lines
				.slice(top, top + height)
				.map((text, y) => `${mark && y === height - 1 ? '\u001B[7m>' : ' '}${text}`);
			return [...Array<string>(above).fill(`${top} of ${lines.length}`), ...window, '', 'footer'].join('\n');
		});
	});
const largeSize = fc.record({columns: fc.integer({min: 20, max: 60}), rows: fc.integer({min: 4, max: 24})});
const size = fc.record({columns: fc.integer({min: 1, max: 24}), rows: fc.integer({min: 1, max: 7})});

test('after any frames at any sizes the screen is as if the last had been painted on an empty one', {
	timeout: 600_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(fc.tuple(size, frames), fc.tuple(largeSize, lists)),
			fc.option(size),
			async ([before, sequence], after) => {
				const painter = createPainter(before);
				const replay = await createReplay(before.columns, before.rows);
				const turn = Math.floor(sequence.length / 2);
				for (const [index, frame] of sequence.entries()) {
					if (index === turn && after !== null) {
						await replay.write('');
						painter.resize(after.columns, after.rows);
						replay.resize(after.columns, after.rows);
					}
					replay.write(painter.paint(frame));
				}
				const {columns, rows} = after ?? before;
				const fresh = await createReplay(columns, rows);
				fresh.write(createPainter({columns, rows}).paint(sequence.at(-1)!));
				await Promise.all([replay.write(''), fresh.write('')]);
				expect(replay.cells()).toEqual(fresh.cells());
				expect(replay.scrolled).toBe(0);
				expect(painter.paint(sequence.at(-1)!)).toBe('');
			},
		),
		{numRuns: runs(400)},
	);
});

const sane = fc.array(fc.constantFrom(...plainWords), {maxLength: 8}).map(words => words.join(''));
const saneFrames = fc.array(
	fc.array(sane, {maxLength: 8}).map(lines => lines.join('\n')),
	{minLength: 1, maxLength: 5},
);

test('frames of text whose width nobody disputes are shown as they are, cut to the screen', {
	timeout: 600_000,
}, async () => {
	await fc.assert(
		fc.asyncProperty(size, saneFrames, async ({columns, rows}, sequence) => {
			const painter = createPainter({columns, rows});
			const replay = await createReplay(columns, rows);
			for (const frame of sequence) replay.write(painter.paint(frame));
			await replay.write('');
			const wanted = sequence
				.at(-1)!
				.split('\n')
				.slice(0, rows)
				.map(text => cutTo(text, columns));
			expect(replay.lines()).toEqual([...wanted, ...Array<string>(rows - wanted.length).fill('')]);
		}),
		{numRuns: runs(300)},
	);
});

function cutTo(text: string, columns: number): string {
	let width = 0;
	let cut = '';
	for (const char of text) {
		width += /[\u3000-\u9FFF\uAC00-\uD7A3]/.test(char) ? 2 : 1;
		if (width > columns) break;
		cut += char;
	}
	return cut.trimEnd();
}

test('only text, styles and what moves or erases come out, whatever goes in', {timeout: 600_000}, () => {
	const harmless = /\u001B\[(?:[\d;]*[mHGCDBKXJLMr]|\?2026[hl]|\?25[hl])|\r/g;
	fc.assert(
		fc.property(fc.oneof(fc.tuple(size, frames), fc.tuple(largeSize, lists)), ([dimensions, sequence]) => {
			const painter = createPainter(dimensions);
			for (const frame of sequence) {
				const rest = painter.paint(frame).replace(harmless, '');
				expect(rest).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
			}
		}),
		{numRuns: runs(1000)},
	);
});
