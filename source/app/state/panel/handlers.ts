import type {Handlers} from '../message.ts';
import {withSelectedOpen} from '../screen/navigation.ts';
import type {PanelCommand, PanelEvent} from './messages.ts';
import {mentionsLoaded, nextTab, panelLoaded, showTab} from './panel.ts';
import {scopeAfter} from './scope.ts';

export const panelCommands: Handlers<PanelCommand['type']> = {
	'show-tab': (state, {tab, scope}) => withSelectedOpen(state, showTab(state, tab, scope)),
	'next-tab': (state, {by}) => [nextTab(state, by), []],
	'next-scope': state => [showTab(state, state.panel.tab, scopeAfter(state)), []],
};

export const panelEvents: Handlers<PanelEvent['type']> = {
	'entities-loaded': (state, event) => [panelLoaded(state, event), []],
	'mentions-loaded': (state, event) => [mentionsLoaded(state, event), []],
};
