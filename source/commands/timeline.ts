import type {DatePassage} from '../model/passage.ts';
import {chooseArticles} from './choose-articles.ts';
import {plainText} from './plain-text.ts';
import {printPages} from './print-pages.ts';
import {withCorpus} from './with-corpus.ts';

export interface TimelineOptions {
	published: string | null;
	json: boolean;
	limit: number | null;
	article: string | null;
	query: string | null;
	/** First and last day that is shown, `YYYY-MM-DD`; both are shown. */
	from: string | null;
	to: string | null;
}

/** Prints the dates that the text mentions, earliest first; those without a day last. */
export function timelineCommand(paths: string[], options: TimelineOptions): Promise<number> {
	const {from, to} = options;
	return withCorpus(paths, options.published, async (library, decided) => {
		const scope = await chooseArticles(library, options, decided);
		return printPages(page => library.dates.list(scope, page), {
			limit: options.limit,
			wanted: ({date}) => {
				if (from === null && to === null) return true;
				if (date.from === null || date.to === null) return false;
				return (from === null || date.to > from) && (to === null || date.from <= to);
			},
			print: options.json ? asJson : asText,
		});
	});
}

function asJson({title, outlet, published, sentence, sentenceStart, date}: DatePassage): string {
	return JSON.stringify({schema: 1, title, outlet, published, sentence, sentenceStart, ...date});
}

/** `=` said outright, `~` inferred, `?` without a day. */
function asText({date, outlet, sentence}: DatePassage): string {
	const sign = date.basis === 'explicit' ? '=' : date.from === null ? '?' : '~';
	return [date.value, sign, outlet ?? '', sentence].map(plainText).join('\t');
}
