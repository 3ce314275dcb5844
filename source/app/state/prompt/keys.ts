import {type Binding, panes, prompts, typing} from '../keys/binding.ts';

export const promptKeys: Binding[] = [
	{keys: ['enter'], shown: 'Enter', label: 'run', help: 'while typing: run the command', section: 'Search', places: prompts, footer: 1, command: () => ({type: 'prompt-accept'})},
	{keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'close', help: 'while typing: leave the command', section: 'Search', places: prompts, footer: 2, command: () => ({type: 'prompt-close'})},
	{keys: ['down', 'ctrl-n', 'tab'], shown: '↓ Ctrl-N', label: 'down', help: 'while typing: next line', section: 'Search', places: ['search', 'pick'], footer: 3, command: () => ({type: 'move', by: 1})},
	{keys: ['up', 'ctrl-p', 'shift-tab'], shown: '↑ Ctrl-P', label: 'up', help: 'while typing: previous line', section: 'Search', places: ['search', 'pick'], footer: 4, command: () => ({type: 'move', by: -1})},
	{keys: ['pagedown'], shown: 'PgDn', label: 'page down', help: 'while typing: a page down', section: 'Search', places: ['search', 'pick'], command: () => ({type: 'move-page', by: 1})},
	{keys: ['pageup'], shown: 'PgUp', label: 'page up', help: 'while typing: a page up', section: 'Search', places: ['search', 'pick'], command: () => ({type: 'move-page', by: -1})},
	{keys: ['backspace'], shown: 'Backspace', label: 'delete', help: 'while typing: delete a character', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-back'}})},
	{keys: ['delete', 'ctrl-d'], shown: 'Del Ctrl-D', label: 'delete', help: 'while typing: delete the character under the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-forward'}})},
	{keys: ['ctrl-w', 'alt-backspace'], shown: 'Ctrl-W', label: 'delete word', help: 'while typing: delete a word', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-word'}})},
	{keys: ['ctrl-u'], shown: 'Ctrl-U', label: 'clear', help: 'while typing: delete all before the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'clear'}})},
	{keys: ['left', 'ctrl-b'], shown: '←', label: 'left', help: 'while typing: cursor left', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'left'}})},
	{keys: ['right', 'ctrl-f'], shown: '→', label: 'right', help: 'while typing: cursor right', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'right'}})},
	{keys: ['home', 'ctrl-a'], shown: 'Home Ctrl-A', label: 'start', help: 'while typing: cursor to the start', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'start'}})},
	{keys: ['end', 'ctrl-e'], shown: 'End Ctrl-E', label: 'end', help: 'while typing: cursor to the end', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'end'}})},
	{keys: [':', 'ctrl-p'], shown: ': Ctrl-P', label: 'commands', help: 'every command by its name', section: 'Program', places: panes, footer: 9, command: () => ({type: 'palette'})},
];
