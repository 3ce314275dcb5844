import type {Binding} from '../keys/binding.ts';

export const listKeys: Binding[] = [{action: 'sort', keys: ['s'], shown: 's', label: 'sort', help: 'sort by date, outlet, title, path', section: 'Program', places: ['list'], command: () => ({type: 'next-order'})}];
