import type {Binding} from '../keys/binding.ts';

export const listKeys: Binding[] = [{action: 'sort', keys: ['s'], shown: 's', label: 'sort', help: 'sort by date, outlet, title, path; hits by relevance, date, outlet', section: 'Program', places: ['list'], command: ({search}) => ({type: search.text === '' ? 'next-order' : 'next-sort'})}];
