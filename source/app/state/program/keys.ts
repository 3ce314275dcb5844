import {type Binding, everywhere, moving} from '../keys/binding.ts';

export const programKeys: Binding[] = [
	{action: 'redraw', keys: ['ctrl-l'], shown: 'Ctrl-L', label: 'redraw', help: 'draw the screen anew', section: 'Program', places: everywhere, command: () => ({type: 'redraw'})},
	{action: 'suspend', keys: ['ctrl-z'], shown: 'Ctrl-Z', label: 'suspend', help: 'back to the shell; fg returns', section: 'Program', places: everywhere, command: () => ({type: 'suspend'})},
	{action: 'quit', keys: ['q'], shown: 'q', label: 'quit', help: 'back; from the list: quit', section: 'Program', places: ['list'], footer: 11, command: () => ({type: 'quit', interrupted: false})},
	{action: 'quit-anywhere', keys: ['Q'], shown: 'Q', label: 'quit', help: 'quit from anywhere', section: 'Program', places: moving, command: () => ({type: 'quit', interrupted: false})},
	{action: 'interrupt', keys: ['ctrl-c'], shown: 'Ctrl-C', label: 'quit', help: 'quit from anywhere, with exit code 130', section: 'Program', places: everywhere, command: () => ({type: 'quit', interrupted: true})},
];
