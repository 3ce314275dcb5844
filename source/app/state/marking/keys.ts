import type {Binding} from '../keys/binding.ts';
import {selectedKey} from '../list/list.ts';

export const markingKeys: Binding[] = [
	{action: 'mark', keys: ['space'], shown: 'Space', label: 'mark', help: 'mark the article and go on: commands are then about all marked ones', section: 'Annotate', places: ['list'], footer: 5.5, live: state => selectedKey(state) !== null, command: () => ({type: 'mark', by: 1})},
	{action: 'mark-range', keys: ['V'], shown: 'V', label: 'mark range', help: 'mark from here to where you go; V or Space ends it', section: 'Annotate', places: ['list'], live: state => selectedKey(state) !== null, command: () => ({type: 'mark-range'})},
];
