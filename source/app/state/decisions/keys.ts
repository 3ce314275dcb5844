import {type Binding, panes} from '../keys/binding.ts';

export const decisionsKeys: Binding[] = [
	{keys: ['u'], shown: 'u', label: 'undo', help: 'take back what you decided last: star, tag, note, and all else', section: 'Annotate', places: panes, command: () => ({type: 'undo'})},
	{keys: ['ctrl-r'], shown: 'Ctrl-R', label: 'redo', help: 'decide again what undo took back', section: 'Annotate', places: panes, command: () => ({type: 'redo'})},
];
