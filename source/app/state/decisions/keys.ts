import {type Binding, views} from '../keys/binding.ts';

export const decisionsKeys: Binding[] = [
	{action: 'undo', keys: ['u'], shown: 'u', label: 'undo', help: 'take back what you decided last: star, tag, note, and all else', section: 'Annotate', places: views, command: () => ({type: 'undo'})},
	{action: 'redo', keys: ['ctrl-r'], shown: 'Ctrl-R', label: 'redo', help: 'decide again what undo took back', section: 'Annotate', places: views, command: () => ({type: 'redo'})},
];
