import {type Binding, views} from '../keys/binding.ts';
import type {AppState} from '../state.ts';
import {articleInHand} from './in-hand.ts';
import {sentenceOf} from './quote.ts';

const hasArticle = (state: AppState) => articleInHand(state) !== null;

export const takeOutKeys: Binding[] = [
	{action: 'copy-citation', keys: ['y'], shown: 'y', label: 'copy citation', help: 'copy a citation of the article', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'copy', what: 'citation'})},
	{action: 'copy-link', keys: ['Y'], shown: 'Y', label: 'copy link', help: 'copy the address or path of the article', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'copy', what: 'link'})},
	{action: 'copy-sentence', keys: ['"'], shown: '"', label: 'copy sentence', help: 'copy the selected sentence and where it stands', section: 'Take out', places: views, live: state => sentenceOf(state) !== null, command: () => ({type: 'copy', what: 'sentence'})},
	{action: 'pipe', keys: ['|'], shown: '|', label: 'pipe', help: 'give the text, or the selected sentence, to a command', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'pipe'})},
	{action: 'pager', keys: ['o'], shown: 'o', label: 'pager', help: 'read the text in $PAGER', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'open-in', program: 'pager'})},
	{action: 'editor', keys: ['v'], shown: 'v', label: 'editor', help: 'open the file in $EDITOR', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'open-in', program: 'editor'})},
	{action: 'browser', keys: ['B'], shown: 'B', label: 'browser', help: 'open the address in $BROWSER', section: 'Take out', places: views, live: hasArticle, command: () => ({type: 'open-in', program: 'browser'})},
];
