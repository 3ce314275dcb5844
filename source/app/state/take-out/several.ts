import type {Article} from '../../../model/article.ts';
import type {StoredArticle} from '../../../model/listing.ts';
import type {Effect, Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import type {AppState} from '../state.ts';
import {citation, link} from './citation.ts';
import type {TakeOut} from './messages.ts';

/** More windows than these help nobody, and are easily opened by mistake. */
const mostPrograms = 30;

/** Takes several articles out in one go: their citations or links line by line, their texts one below the other. */
export function takeOutSeveral(state: AppState, stored: readonly StoredArticle[], command: TakeOut): Step<AppState> {
	const articles = stored.map(({article}) => article);
	const count = `${articles.length} articles`;
	if (command.type === 'pipe') {
		return [openLine(state, `${count} |`, {type: 'pipe-to', text: '', input: texts(articles)}), []];
	}
	if (command.type === 'copy') {
		const lines = command.what === 'link' ? articles.map(link) : articles.map(citation);
		const known = lines.filter(line => line !== null);
		const what = `${known.length} ${command.what === 'link' ? 'links' : 'citations'}`;
		return [state, known.length === 0 ? [] : [{type: 'copy', text: known.join('\n'), what}]];
	}
	const {program} = command;
	if (program === 'pager') return [state, [{type: 'open-in', program, what: [texts(articles)]}]];
	const places = articles.map(({path, url}) => (program === 'editor' ? path : url)).filter(place => place !== null);
	return openPlaces(state, program, [...new Set(places)]);
}

function openPlaces(state: AppState, program: 'editor' | 'browser', what: string[]): Step<AppState> {
	const refuse = (text: string): Step<AppState> => [{...state, notice: {text, warning: true}}, []];
	if (what.length === 0) return refuse(`None of these articles has ${program === 'editor' ? 'a file' : 'an address'}`);
	if (what.length > mostPrograms) return refuse(`No more than ${mostPrograms} are opened in one go: mark fewer`);
	const effect: Effect = {type: 'open-in', program, what};
	return [state, [effect]];
}

const texts = (articles: readonly Article[]) =>
	articles.map(article => `${citation(article)}\n\n${article.text}\n`).join('\n\n');
