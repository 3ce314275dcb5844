import {type Binding, moving, panes} from '../keys/binding.ts';

export const overlayKeys: Binding[] = [
	{action: 'not-read', keys: ['!'], shown: '!', label: 'not read', help: 'files that were not read, and why', section: 'Program', places: panes, live: ({failures}) => failures.length > 0, command: () => ({type: 'show-failures'})},
	{action: 'help', keys: ['?', 'f1'], shown: '? F1', label: 'help', help: 'this page', section: 'Program', places: moving, footer: 10, command: () => ({type: 'help'})},
];
