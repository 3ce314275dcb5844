import type {Binding} from '../keys/binding.ts';
import type {AppState} from '../state.ts';
import {entityInHand} from './entity-in-hand.ts';

const isInHand = (state: AppState) => entityInHand(state) !== null;
const isListed = (state: AppState) => isInHand(state) && state.panel.mentions === null;
const isOfArticle = (state: AppState) => isInHand(state) && state.panel.scope === 'article';

export const entityKeys: Binding[] = [
	{action: 'only-with-entity', keys: ['f'], shown: 'f', label: 'only with it', help: 'only articles that name the entity; once more: all again', section: 'Entities', places: ['entities'], footer: 2, live: isInHand, command: () => ({type: 'filter-by-entity', not: false})},
	{action: 'only-without-entity', keys: ['F'], shown: 'F', label: 'only without it', help: 'only articles that do not name the entity; once more: all again', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'filter-by-entity', not: true})},
	{action: 'companions', keys: ['W'], shown: 'W', label: 'with whom', help: 'who and what is named in the same articles', section: 'Entities', places: ['entities'], footer: 3, live: isInHand, command: () => ({type: 'show-companions'})},
	{action: 'only-type', keys: ['O'], shown: 'O', label: 'only this type', help: 'entities of this type only, or of all types again', section: 'Entities', places: ['entities'], live: isListed, command: () => ({type: 'only-its-type'})},
	{action: 'merge', keys: ['m'], shown: 'm', label: 'merge', help: 'the entity is the same as another one', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'ask-about-entity', question: 'merge'})},
	{action: 'split', keys: ['S'], shown: 'S', label: 'split', help: 'one of the names of the entity is somebody else', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'ask-about-entity', question: 'split'})},
	{action: 'assign', keys: ['I'], shown: 'I', label: 'assign', help: 'in this article, the name means somebody else, or nobody', section: 'Entities', places: ['entities'], live: isOfArticle, command: () => ({type: 'ask-about-entity', question: 'assign'})},
	{action: 'rename', keys: ['R'], shown: 'R', label: 'rename', help: 'give the entity another name', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'ask-for-name'})},
	{action: 'change-type', keys: ['i'], shown: 'i', label: 'change type', help: 'say what the entity is: person, organization, place …', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'ask-for-type'})},
	{action: 'hide-entity', keys: ['H'], shown: 'H', label: 'hide', help: 'no entity, or none worth showing', section: 'Entities', places: ['entities'], live: isInHand, command: () => ({type: 'hide-entity'})},
];
