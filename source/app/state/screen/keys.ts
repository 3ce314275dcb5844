import {type Binding, moving, panel, panes} from '../keys/binding.ts';

export const screenKeys: Binding[] = [
	{action: 'down', keys: ['j', 'down'], shown: 'j ↓', label: 'down', help: 'down one line', section: 'Move', places: moving, command: () => ({type: 'move', by: 1})},
	{action: 'up', keys: ['k', 'up'], shown: 'k ↑', label: 'up', help: 'up one line', section: 'Move', places: moving, command: () => ({type: 'move', by: -1})},
	{action: 'half-page-down', keys: ['ctrl-d'], shown: 'Ctrl-D', label: 'half page down', help: 'half a page down', section: 'Move', places: moving, command: () => ({type: 'move-page', by: 0.5})},
	{action: 'half-page-up', keys: ['ctrl-u'], shown: 'Ctrl-U', label: 'half page up', help: 'half a page up', section: 'Move', places: moving, command: () => ({type: 'move-page', by: -0.5})},
	{action: 'page-down', keys: ['pagedown', 'ctrl-f'], shown: 'PgDn Ctrl-F', label: 'page down', help: 'a page down', section: 'Move', places: moving, command: () => ({type: 'move-page', by: 1})},
	{action: 'page-up', keys: ['pageup', 'ctrl-b'], shown: 'PgUp Ctrl-B', label: 'page up', help: 'a page up', section: 'Move', places: moving, command: () => ({type: 'move-page', by: -1})},
	{action: 'read-on', keys: ['space'], shown: 'Space', label: 'page down', help: 'a page down in the reader', section: 'Move', places: ['reader', 'overlay'], command: () => ({type: 'move-page', by: 1})},
	{action: 'top', keys: ['g', 'home'], shown: 'g Home', label: 'top', help: 'to the top', section: 'Move', places: moving, command: () => ({type: 'move-to', to: 'first'})},
	{action: 'bottom', keys: ['G', 'end'], shown: 'G End', label: 'bottom', help: 'to the bottom', section: 'Move', places: moving, command: () => ({type: 'move-to', to: 'last'})},
	{action: 'open', keys: ['enter', 'l', 'right'], shown: 'Enter l →', label: 'open', help: 'open the article; in the panel: go to the sentence', section: 'Open', places: ['list', ...panel], footer: 1, command: () => ({type: 'open'})},
	{action: 'back', keys: ['escape', 'h', 'left'], shown: 'Esc h ←', label: 'back', help: 'one step back', section: 'Open', places: ['reader', ...panel, 'overlay'], footer: 1, command: () => ({type: 'back'})},
	{action: 'next-pane', keys: ['tab'], shown: 'Tab', label: 'next pane', help: 'to the next pane', section: 'Open', places: panes, command: () => ({type: 'focus-next', by: 1})},
	{action: 'previous-pane', keys: ['shift-tab'], shown: 'Shift-Tab', label: 'previous pane', help: 'to the previous pane', section: 'Open', places: panes, command: () => ({type: 'focus-next', by: -1})},
	{action: 'list', keys: ['1'], shown: '1', label: 'articles', help: 'to the list of articles', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'list'})},
	{action: 'reader', keys: ['2'], shown: '2', label: 'reader', help: 'to the reader', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'reader'})},
	{action: 'panel', keys: ['3'], shown: '3', label: 'panel', help: 'to the panel of entities, claims and timeline', section: 'Open', places: panes, command: () => ({type: 'focus', pane: 'panel'})},
	{action: 'zoom', keys: ['+'], shown: '+', label: 'zoom', help: 'this pane alone', section: 'Program', places: panes, command: () => ({type: 'zoom', on: true})},
	{action: 'all-panes', keys: ['_', '-'], shown: '_', label: 'all panes', help: 'all panes again', section: 'Program', places: panes, command: () => ({type: 'zoom', on: false})},
	{action: 'mouse', keys: ['M'], shown: 'M', label: 'mouse', help: 'take the mouse, or leave it to the terminal', section: 'Program', places: panes, command: () => ({type: 'toggle-mouse'})},
	{action: 'leave', keys: ['q'], shown: 'q', label: 'back', help: 'one step back', section: 'Program', places: ['reader', ...panel, 'overlay'], command: () => ({type: 'back'})},
];
