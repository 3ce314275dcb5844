import type {Binding} from '../keys/binding.ts';

export const facetsKeys: Binding[] = [
	{action: 'facets', keys: ['f'], shown: 'f', label: 'facets', help: 'outlets, months, names, sources of what was found, with counts: to narrow it', section: 'Search', places: ['list', 'reader'], footer: 5, command: () => ({type: 'facets'})},
	{action: 'facet-only', keys: ['space', 'enter'], shown: 'Space Enter', label: 'only these', help: 'in the facets: only articles with this; again: all', section: 'Search', places: ['facets'], footer: 1, command: () => ({type: 'include', as: 'included'})},
	{action: 'facet-without', keys: ['!', '-'], shown: '! -', label: 'without', help: 'in the facets: no articles with this; again: all', section: 'Search', places: ['facets'], footer: 2, command: () => ({type: 'include', as: 'excluded'})},
	{action: 'next-facet', keys: ['tab', ']'], shown: 'Tab ]', label: 'next facet', help: 'in the facets: to the next one', section: 'Search', places: ['facets'], footer: 3, command: () => ({type: 'next-facet', by: 1})},
	{action: 'previous-facet', keys: ['shift-tab', '['], shown: 'Shift-Tab [', label: 'previous facet', help: 'in the facets: to the one before', section: 'Search', places: ['facets'], command: () => ({type: 'next-facet', by: -1})},
	{action: 'facets-close', keys: ['escape', 'q', 'h', 'left', 'f'], shown: 'Esc q f', label: 'done', help: 'in the facets: back to the list', section: 'Search', places: ['facets'], footer: 4, command: () => ({type: 'facets'})},
];
