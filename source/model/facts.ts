import type {Article, FoundProperty} from './article.ts';

/** One thing that is known of an article, in words. */
export interface Fact {
	/** One word. */
	label: string;
	value: string;
	/** The rule that found it; `null` where none had to. */
	rule: string | null;
}

/** What is known of an article besides its title and text, in the order in which it is shown. */
export function factsOf(article: Article): Fact[] {
	const known: [label: string, value: string | null | undefined, property: FoundProperty][] = [
		['By', article.authors.join(', '), 'authors'],
		['Outlet', article.outlet, 'outlet'],
		['Section', article.section, 'section'],
		['Published', moment(article.publishedTime ?? article.published), 'published'],
		['Updated', moment(article.updated), 'updated'],
		['Saved', moment(article.saved), 'saved'],
		['Address', article.url, 'url'],
		['Language', languageNote(article), 'language'],
	];
	const facts = known.flatMap(([label, value, property]): Fact[] =>
		value ? [{label, value, rule: article.foundBy?.[property] ?? null}] : [],
	);
	return article.path === null ? facts : [...facts, {label: 'File', value: article.path, rule: null}];
}

/** A day, or a day and a time, as people read it: `2024-02-08 21:15+08:00`. */
export function moment(written: string | null | undefined): string {
	return written?.replace('T', ' ') ?? '';
}

/** Said where it is not English, since then nothing is found in the text; `null` where it is, or cannot be told. */
export function languageNote({language}: Article): string | null {
	return language === 'en' || language === 'und' ? null : `${language}, not analysed`;
}
