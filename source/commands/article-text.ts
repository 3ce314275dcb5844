import type {Remarks} from '../decisions/remarks.ts';
import type {Article, CutPiece, FoundProperty} from '../model/article.ts';
import {plainText} from './plain-text.ts';

/** Wide enough for the longest label, with a gap. */
const labelWidth = 11;

/** What is shown of an article besides what it says itself. */
export interface Surroundings {
	/** Paths of other files in which it stands. */
	alsoIn: readonly string[];
	/** Paths or titles of articles that are nearly the same. */
	copies: readonly string[];
	/** What the reader has said of it. */
	remarks: Remarks;
	/** Whether what was cut out of it is shown in its place. */
	withCut: boolean;
}

/** An article for people: its title, what is known of it with the rule that found it, and its text. */
export function articleText(article: Article, {alsoIn, copies, remarks, withCut}: Surroundings): string {
	const known: [label: string, value: string | null | undefined, property?: FoundProperty][] = [
		['By', article.authors.join(', '), 'authors'],
		['Outlet', article.outlet, 'outlet'],
		['Section', article.section, 'section'],
		['Published', article.publishedTime ?? article.published, 'published'],
		['Updated', article.updated, 'updated'],
		['Saved', article.saved, 'saved'],
		['Address', article.url, 'url'],
		['Language', languageOf(article), 'language'],
		['File', article.path],
		...alsoIn.map(path => ['Also in', path] as [string, string]),
		...copies.map(copy => ['Nearly in', copy] as [string, string]),
		['Starred', remarks.isStarred ? 'yes' : null],
		['Tags', remarks.tags.map(tag => `#${tag}`).join(' ')],
		...(remarks.note?.split('\n') ?? []).map((line, index) => [index === 0 ? 'Note' : '', line] as [string, string]),
	];
	const lines = known.flatMap(([label, value, property]) => {
		if (!value) return [];
		const rule = property && article.foundBy?.[property];
		return `${label.padEnd(labelWidth)}${plainText(value)}${rule ? `  (${rule})` : ''}`;
	});
	const title = plainText(article.title ?? 'Untitled');
	const text = withCut ? textWithCut(article.text, article.cut) : article.text;
	return `${title}\n\n${lines.join('\n')}\n\n${text}\n`;
}

/** Said where it is not English, since then nothing is found in the text. */
function languageOf({language}: Article): string | null {
	return language === 'en' || language === 'und' ? null : `${language}, not analysed`;
}

/** The text with what was cut out of it where it stood: `[cut: comments]` and its lines, each after a bar. */
export function textWithCut(text: string, cut: readonly CutPiece[]): string {
	const parts: string[] = [];
	let from = 0;
	const keep = (to: number) => {
		const kept = text.slice(from, to).trim();
		if (kept !== '') parts.push(kept);
		from = to;
	};
	for (const piece of cut.toSorted((a, b) => a.at - b.at)) {
		keep(piece.at);
		const lines = piece.text.split('\n').map(line => `| ${line}`.trimEnd());
		parts.push([`[cut: ${piece.reason}]`, ...lines].join('\n'));
	}
	keep(text.length);
	return parts.join('\n\n');
}
