import {factsOf, languageNote, moment} from '../../../model/facts.ts';
import type {StoredArticle} from '../../../model/listing.ts';
import {flat} from '../../drawing/excerpt.ts';
import {wrap} from '../../drawing/wrap.ts';

/** A line below the title: words that the view parts by a dot. */
export type HeadLine = readonly string[];

const labelColumns = 11;

/** Who wrote it and how long it is; on a second line what most articles do not say. */
export function headLines({article, alsoIn, copies}: StoredArticle): HeadLine[] {
	const {authors, section, publishedTime, updated, saved} = article;
	const who = [...authors, ...(section === undefined ? [] : [section]), lengthText(article.text)];
	const more = [
		publishedTime && `at ${publishedTime.slice(11)}`,
		updated && `updated ${moment(updated)}`,
		saved && `saved ${moment(saved)}`,
		languageNote(article),
		alsoIn.length > 0 && `also in ${countOf(alsoIn.length, 'file')}`,
		copies > 0 && `nearly the same in ${countOf(copies, 'other')}`,
	].filter(part => typeof part === 'string' && part !== '') as string[];
	return [who, more].filter(line => line.length > 0).map(line => line.map(flat));
}

/** Everything that is known of it, one below the other, each with the rule that found it. */
export function factLines({article, alsoIn}: StoredArticle, columns: number): HeadLine[] {
	const facts = [...factsOf(article), ...alsoIn.map(path => ({label: 'Also in', value: path, rule: null}))];
	return facts.flatMap(({label, value, rule}) => {
		const text = flat(`${value}${rule === null ? '' : `  (${rule})`}`);
		return wrap(text, Math.max(10, columns - labelColumns)).map(({start, end}, index) => [
			`${(index === 0 ? label : '').padEnd(labelColumns)}${text.slice(start, end)}`,
		]);
	});
}

const countOf = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** In words, or in characters where the script has no spaces between words. */
function lengthText(text: string): string {
	const words = text.match(/\S+/g)?.length ?? 0;
	const [count, unit] = text.length > 20 * words ? [text.length, 'character'] : [words, 'word'];
	return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}
