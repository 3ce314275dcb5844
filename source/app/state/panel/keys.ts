import {type Binding, panel, panes} from '../keys/binding.ts';
import {tabs} from './state.ts';

export const panelKeys: Binding[] = [
	...tabs.map(
		(tab, index): Binding => ({
			action: tab,
			keys: [tab[0]!],
			shown: tab[0]!,
			label: tab,
			help: `${tab} of this article`,
			section: 'Panel',
			places: panes,
			footer: 6 + index,
			command: () => ({type: 'show-tab', tab, scope: 'article'}),
		}),
	),
	...tabs.map(
		(tab): Binding => ({
			action: `all-${tab}`,
			keys: [tab[0]!.toUpperCase()],
			shown: tab[0]!.toUpperCase(),
			label: `all ${tab}`,
			help: `${tab} of all articles`,
			section: 'Panel',
			places: panes,
			command: () => ({type: 'show-tab', tab, scope: 'all'}),
		}),
	),
	{action: 'scope', keys: ['a'], shown: 'a', label: 'this article/all', help: 'of this article, of the articles that the search found, of all', section: 'Panel', places: panel, footer: 4, command: () => ({type: 'next-scope'})},
	{action: 'next-tab', keys: [']'], shown: ']', label: 'next tab', help: 'next tab of the panel', section: 'Panel', places: panes, command: () => ({type: 'next-tab', by: 1})},
	{action: 'previous-tab', keys: ['['], shown: '[', label: 'previous tab', help: 'previous tab of the panel', section: 'Panel', places: panes, command: () => ({type: 'next-tab', by: -1})},
];
