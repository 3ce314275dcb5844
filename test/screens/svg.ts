// A terminal's screen as a picture.

/** What stands in a row in one style. */
export interface Run {
	/** Column of its first cell, and how many it takes. */
	x: number;
	columns: number;
	text: string;
	/** 0–15 of the palette; `null`: the terminal's own. */
	color: number | null;
	bold: boolean;
	dim: boolean;
	underline: boolean;
	inverse: boolean;
}

export interface Palette {
	background: string;
	foreground: string;
	/** What dimmed text looks like. */
	dim: string;
	/** Black, red, green, yellow, blue, magenta, cyan, white, and the same bright. */
	colors: string[];
}

export const palettes: Record<'light' | 'dark', Palette> = {
	light: {
		background: '#ffffff',
		foreground: '#1f2328',
		dim: '#6e7781',
		colors: (
			'#24292f #cf222e #116329 #7d4e00 #0969da #8250df #1b7c83 #6e7781 ' +
			'#57606a #a40e26 #1a7f37 #633c01 #218bff #a475f9 #3192aa #8c959f'
		).split(' '),
	},
	dark: {
		background: '#0d1117',
		foreground: '#e6edf3',
		dim: '#8b949e',
		colors: (
			'#484f58 #ff7b72 #3fb950 #d29922 #58a6ff #bc8cff #39c5cf #b1bac4 ' +
			'#6e7681 #ffa198 #56d364 #e3b341 #79c0ff #d2a8ff #56d4dd #ffffff'
		).split(' '),
	},
};

/** Pixels. */
const cell = {width: 8, height: 18};
const margin = 12;
const baseline = 13;

/** @param rows Runs of each row, from the top. */
export function svgOf(rows: readonly (readonly Run[])[], columns: number, title: string, palette: Palette): string {
	const width = columns * cell.width + 2 * margin;
	const height = rows.length * cell.height + 2 * margin;
	const drawn = rows.flatMap((runs, y) => runs.flatMap(run => shapesOf(run, margin + y * cell.height, palette)));
	return `${[
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="8" fill="${palette.background}"/>`,
		`<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="13" xml:space="preserve">`,
		...drawn,
		'</g>',
		'</svg>',
	].join('\n')}\n`;
}

function shapesOf(run: Run, top: number, palette: Palette): string[] {
	const color = run.color === null ? (run.dim ? palette.dim : palette.foreground) : palette.colors[run.color]!;
	const left = margin + run.x * cell.width;
	const width = run.columns * cell.width;
	const shapes: string[] = [];
	if (run.inverse)
		shapes.push(`<rect x="${left}" y="${top}" width="${width}" height="${cell.height}" fill="${color}"/>`);
	const text = run.text.trimEnd();
	if (text === '' && !run.underline) return shapes;
	const style = [
		`fill="${run.inverse ? palette.background : color}"`,
		...(run.bold ? ['font-weight="bold"'] : []),
		...(run.underline ? ['text-decoration="underline"'] : []),
	].join(' ');
	// Fonts differ in width: each run is fitted to its cells.
	const cells = run.columns - (run.text.length - text.length);
	const fit = `textLength="${cells * cell.width}" lengthAdjust="spacingAndGlyphs"`;
	shapes.push(`<text x="${left}" y="${top + baseline}" ${fit} ${style}>${escaped(text)}</text>`);
	return shapes;
}

const escaped = (text: string) => text.replace(/[&<>]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;'})[sign]!);
