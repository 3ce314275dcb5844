import type {Remarks} from '../decisions/remarks.ts';
import type {Article, CutPiece} from '../model/article.ts';
import {factsOf} from '../model/facts.ts';
import {plainLines, plainText} from './plain-text.ts';

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
	const said: [label: string, value: string][] = [
		...alsoIn.map(path => ['Also in', path] as [string, string]),
		...copies.map(copy => ['Nearly in', copy] as [string, string]),
		['Starred', remarks.isStarred ? 'yes' : ''],
		['Tags', remarks.tags.map(tag => `#${tag}`).join(' ')],
		...(remarks.note?.split('\n') ?? []).map((line, index) => [index === 0 ? 'Note' : '', line] as [string, string]),
	];
	const facts = [
		...factsOf(article),
		...said.filter(([, value]) => value !== '').map(([label, value]) => ({label, value, rule: null})),
	];
	const lines = facts.map(
		({label, value, rule}) =>
			`${label.padEnd(labelWidth)}${plainText(value)}${rule === null ? '' : `  (${plainText(rule)})`}`,
	);
	const title = plainText(article.title ?? 'Untitled');
	const text = withCut ? textWithCut(article.text, article.cut) : article.text;
	return `${title}\n\n${lines.join('\n')}\n\n${plainLines(text)}\n`;
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
