import {type Binding, prompts, typing, views} from '../keys/binding.ts';

export const promptKeys: Binding[] = [
	{action: 'type-run', keys: ['enter'], shown: 'Enter', label: 'run', help: 'while typing: run the command', section: 'Search', places: prompts, footer: 1, command: () => ({type: 'prompt-accept'})},
	{action: 'type-close', keys: ['escape', 'ctrl-g'], shown: 'Esc', label: 'close', help: 'while typing: leave the command', section: 'Search', places: prompts, footer: 2, command: () => ({type: 'prompt-close'})},
	{action: 'type-down', keys: ['down', 'ctrl-n', 'tab'], shown: '↓ Ctrl-N', label: 'down', help: 'while choosing: next line', section: 'Search', places: ['pick'], footer: 3, command: () => ({type: 'move', by: 1})},
	{action: 'type-up', keys: ['up', 'ctrl-p', 'shift-tab'], shown: '↑ Ctrl-P', label: 'up', help: 'while choosing: previous line', section: 'Search', places: ['pick'], footer: 4, command: () => ({type: 'move', by: -1})},
	{action: 'type-earlier', keys: ['up', 'ctrl-p'], shown: '↑ Ctrl-P', label: 'earlier', help: 'while typing a command: the one before', section: 'Search', places: ['line'], live: ({prompt}) => prompt?.kind === 'line' && prompt.earlier.length > 0, command: () => ({type: 'earlier-line', by: 1})},
	{action: 'type-later', keys: ['down', 'ctrl-n'], shown: '↓ Ctrl-N', label: 'later', help: 'while typing a command: the one after', section: 'Search', places: ['line'], live: ({prompt}) => prompt?.kind === 'line' && prompt.earlier.length > 0, command: () => ({type: 'earlier-line', by: -1})},
	{action: 'type-page-down', keys: ['pagedown'], shown: 'PgDn', label: 'page down', help: 'while typing: a page down', section: 'Search', places: ['search', 'pick'], command: () => ({type: 'move-page', by: 1})},
	{action: 'type-page-up', keys: ['pageup'], shown: 'PgUp', label: 'page up', help: 'while typing: a page up', section: 'Search', places: ['search', 'pick'], command: () => ({type: 'move-page', by: -1})},
	{action: 'type-delete', keys: ['backspace'], shown: 'Backspace', label: 'delete', help: 'while typing: delete a character', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-back'}})},
	{action: 'type-delete-forward', keys: ['delete', 'ctrl-d'], shown: 'Del Ctrl-D', label: 'delete', help: 'while typing: delete the character under the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-forward'}})},
	{action: 'type-delete-word', keys: ['ctrl-w', 'alt-backspace'], shown: 'Ctrl-W', label: 'delete word', help: 'while typing: delete a word', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'delete-word'}})},
	{action: 'type-clear', keys: ['ctrl-u'], shown: 'Ctrl-U', label: 'clear', help: 'while typing: delete all before the cursor', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'clear'}})},
	{action: 'type-left', keys: ['left', 'ctrl-b'], shown: '←', label: 'left', help: 'while typing: cursor left', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'left'}})},
	{action: 'type-right', keys: ['right', 'ctrl-f'], shown: '→', label: 'right', help: 'while typing: cursor right', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'right'}})},
	{action: 'type-start', keys: ['home', 'ctrl-a'], shown: 'Home Ctrl-A', label: 'start', help: 'while typing: cursor to the start', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'start'}})},
	{action: 'type-end', keys: ['end', 'ctrl-e'], shown: 'End Ctrl-E', label: 'end', help: 'while typing: cursor to the end', section: 'Search', places: typing, command: () => ({type: 'edit', edit: {kind: 'to', place: 'end'}})},
	{action: 'commands', keys: [':', 'ctrl-p'], shown: ': Ctrl-P', label: 'commands', help: 'every command by its name', section: 'Program', places: views, footer: 9, command: () => ({type: 'palette'})},
];
