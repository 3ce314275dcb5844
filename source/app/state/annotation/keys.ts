import {type Binding, panes} from '../keys/binding.ts';
import {hasMarks} from '../marking/marking.ts';
import type {AppState} from '../state.ts';
import {articleInHand} from '../take-out/in-hand.ts';

const hasArticle = (state: AppState) => articleInHand(state) !== null || hasMarks(state);

export const annotationKeys: Binding[] = [
	{action: 'star', keys: ['*'], shown: '*', label: 'star', help: 'star the article, or take the star away', section: 'Annotate', places: panes, live: hasArticle, command: () => ({type: 'annotate', what: 'star'})},
	{action: 'tag', keys: ['#'], shown: '#', label: 'tag', help: 'give a tag, or take it away', section: 'Annotate', places: panes, live: hasArticle, command: () => ({type: 'annotate', what: 'tag'})},
	{action: 'note', keys: ['w'], shown: 'w', label: 'write note', help: 'write a note in $EDITOR; an empty one is taken away', section: 'Annotate', places: panes, live: hasArticle, command: () => ({type: 'annotate', what: 'note'})},
	{action: 'read', keys: ['r'], shown: 'r', label: 'read/unread', help: 'mark as read, or as unread', section: 'Annotate', places: ['list', 'reader'], live: hasArticle, command: () => ({type: 'annotate', what: 'read'})},
];
