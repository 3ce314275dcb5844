import {quoteAt} from '../../decisions/quote.ts';
import type {Choice} from '../../decisions/vocabulary.ts';
import type {Article} from '../../model/article.ts';
import type {Span} from '../../model/span.ts';
import type {DatingEffect} from '../state/dating/messages.ts';
import type {EffectHandlers, World} from './world.ts';

interface Said {
	choice: Choice;
	said: string;
}

/** What the reader says of days and dates, as decisions. A rejection is for people. */
export function datingEffects({library, decisions, language, dispatch}: World): EffectHandlers<DatingEffect['type']> {
	const published = async (article: Article, typed: string): Promise<Said> => {
		const {id} = article;
		if (typed === '') {
			if (!decisions.decided().published.has(id)) throw new Error('Nothing was said of its day of publication');
			return {choice: {do: 'unpublish', article: id}, said: 'The day is again what the article says'};
		}
		const read = await language.readDate(typed, article.published);
		if (read?.from == null || read.to == null) throw new Error(notADay(typed));
		if (Date.parse(read.to) - Date.parse(read.from) > dayLength) throw new Error(`${read.value} is no single day`);
		const said = `Published on ${read.from}`;
		return {choice: {do: 'publish', article: id, day: read.from, basis: 'given'}, said};
	};
	const dated = async (article: Article, span: Span, typed: string | null): Promise<Said> => {
		const quote = {article: article.id, ...quoteAt(article.text, span)};
		const words = quote.text.replace(/\s+/g, ' ');
		if (typed === null) return {choice: {do: 'redate', ...quote, value: null}, said: `“${words}” counts as no date`};
		if (typed === '') {
			return {choice: {do: 'unredate', ...quote}, said: `“${words}” is again what it was read as`};
		}
		const read = await language.readDate(typed, article.published);
		if (read === null) throw new Error(notADay(typed));
		return {choice: {do: 'redate', ...quote, value: read.value}, said: `“${words}” is ${read.value}`};
	};
	return {
		async date({article: key, span, typed}) {
			const stored = await library.articles.read(key);
			if (stored === null) return;
			const {article} = stored;
			const text = typed?.trim() ?? null;
			const {choice, said} = await (span === null ? published(article, text ?? '') : dated(article, span, text));
			const about = article.title;
			dispatch({type: 'dated', choices: [about === null ? choice : {...choice, about}], said});
		},
	};
}

const dayLength = 86_400_000;

const notADay = (typed: string) => `“${typed}” is no date: 8 Feb 2024, 2024-02 and mar 2023 are`;
