import {createTheme} from '../../source/app/drawing/theme.ts';
import {commandOf} from '../../source/app/state/keys/heard.ts';
import type {Effect, Message} from '../../source/app/state/message.ts';
import {type AppState, initialState} from '../../source/app/state/state.ts';
import type {ListedDate} from '../../source/app/state/timeline/state.ts';
import {update} from '../../source/app/state/update.ts';
import {screenText} from '../../source/app/views/screen.ts';
import type {JudgedClaim} from '../../source/decisions/judge-claims.ts';
import type {ArticleRow, EntityRow, StoredArticle} from '../../source/model/listing.ts';

/** Articles as a library would list them, keys from 1. */
export function articleRows(count: number): ArticleRow[] {
	return Array.from({length: count}, (_, index) => ({
		key: index + 1,
		id: `id-${index + 1}`,
		title: `Article ${index + 1} on the ferry strike`,
		outlet: index % 2 === 0 ? 'Harbour Ledger' : 'Northgate Courier',
		published: '2024-02-08',
		publishedBasis: 'metadata',
		path: `/corpus/${index + 1}.txt`,
		words: 300,
		entities: 12,
		claims: 5,
		dates: 7,
		alsoIn: 0,
		copies: 0,
		copyOf: null,
	}));
}

export const sentence = 'Minister Ada Holm said on Thursday that ferries would sail again.';

/** An article of some paragraphs whose sentence of interest comes last. */
export function storedArticle(key: number, paragraphs = 40): StoredArticle {
	const filler = Array.from({length: paragraphs}, (_, index) => `Paragraph ${index} tells of waves and little else.`);
	const text = [...filler, sentence].join('\n\n');
	return {
		key,
		alsoIn: [],
		copies: 0,
		article: {
			id: `id-${key}`,
			path: `/corpus/${key}.txt`,
			title: `Article ${key} on the ferry strike`,
			outlet: 'Harbour Ledger',
			authors: ['Ines Vale'],
			published: '2024-02-08',
			publishedBasis: 'metadata',
			url: null,
			language: 'en',
			text,
			cut: [],
		},
		analysis: {sentences: [], entities: [], dates: [], claims: []},
	};
}

/** Where `words` stand in the article's text. */
export function spanOf({article}: StoredArticle, words: string) {
	const start = article.text.indexOf(words);
	return {start, end: start + words.length};
}

const passage = (stored: StoredArticle, words: string) => ({
	article: stored.key,
	title: stored.article.title!,
	outlet: stored.article.outlet,
	published: stored.article.published,
	sentence,
	sentenceStart: stored.article.text.indexOf(sentence),
	span: spanOf(stored, words),
});

export const entity: EntityRow = {
	key: 9,
	name: 'Ada Holm',
	type: 'person',
	articles: 1,
	mentions: 1,
	first: null,
	last: null,
	aliases: [],
};

export const mention = (stored: StoredArticle) => ({...passage(stored, 'Ada Holm'), named: true});

export function claim(stored: StoredArticle): JudgedClaim {
	const content = spanOf(stored, 'ferries would sail again');
	const source = {...spanOf(stored, 'Minister Ada Holm'), name: 'Ada Holm'};
	const cue = spanOf(stored, 'said');
	return {
		...passage(stored, sentence),
		checked: null,
		dismissed: false,
		name: {article: stored.article.id, text: sentence, occurrence: 1},
		claim: {
			...spanOf(stored, sentence),
			source,
			cue,
			content: [content],
			via: [],
			negated: false,
			hedged: false,
			quoted: false,
			worth: 0.4,
			rule: 'clausal',
		},
	};
}

export function date(stored: StoredArticle): ListedDate {
	const span = spanOf(stored, 'Thursday');
	return {
		...passage(stored, 'Thursday'),
		date: {...span, type: 'DATE', value: '2024-02-08', from: '2024-02-08', to: '2024-02-09', basis: 'relative'},
		entities: [],
		told: null,
		isOther: false,
	};
}

/** A state and what was asked for on the way to it. */
export interface Played {
	state: AppState;
	effects: Effect[];
}

/** Sends messages one after the other. */
export function play(state: AppState, ...messages: Message[]): Played {
	return messages.reduce<Played>(
		(played, message) => {
			const [next, effects] = update(played.state, message);
			return {state: next, effects: [...played.effects, ...effects]};
		},
		{state, effects: []},
	);
}

/** Presses keys one after the other; each finds the state that the one before left. */
export function press(start: AppState, ...keys: string[]): Played {
	return keys.reduce<Played>(
		(played, key) => {
			const command = commandOf(played.state, key, key.length === 1 ? key : '');
			if (command === null) return played;
			const {state, effects} = play(played.state, command);
			return {state, effects: [...played.effects, ...effects]};
		},
		{state: start, effects: []},
	);
}

/** The app with `count` articles in its list. */
export function opened(count: number, columns = 80, rows = 24): AppState {
	const list = articleRows(count);
	return play(
		initialState('corpus', columns, rows),
		{type: 'keys-loaded', order: 'published', keys: list.map(({key}) => key)},
		{type: 'rows-loaded', rows: list},
	).state;
}

const plainTheme = createTheme({color: false, ascii: false});

/** The screen's characters, without styles. */
export function screenOf(state: AppState): string[] {
	return screenText(state, plainTheme)
		.replace(/\u001b\[[0-9;]*m/g, '')
		.split('\n');
}
