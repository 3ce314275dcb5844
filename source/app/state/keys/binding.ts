import type {Command} from '../message.ts';
import {type Tab, tabs} from '../panel/state.ts';
import type {AppState} from '../state.ts';

/** Where a key is heard: the panel hears other keys on each of its tabs. */
export type Place = Tab | 'compare' | 'list' | 'reader' | 'search' | 'overlay' | 'facets' | 'pick' | 'line';

/**
 * One key and all that is known of it. Footer, help page and README are made from this table, so that they cannot say
 * otherwise than the keys do.
 */
export interface Binding {
	/** What settings call it when they give it other keys: once in the table, and never renamed. */
	action: string;
	/** Names of keys as the decoder gives them; any of them. */
	keys: string[];
	/** How the keys are written for people. */
	shown: string;
	/** One or two words for the footer. */
	label: string;
	/** What it does, for the help page. */
	help: string;
	section: Section;
	places: Place[];
	/** Present: also in the footer of these places, in this order. */
	footer?: number;
	/** Whether it would do something now. */
	live?: (state: AppState) => boolean;
	/** What it asks for; `key` is the one of `keys` that was pressed. */
	command: (state: AppState, key: string) => Command;
}

export const sections = [
	'Move',
	'Open',
	'Search',
	'Panel',
	'Entities',
	'Dates',
	'Claims',
	'Compare',
	'Reader',
	'Annotate',
	'Take out',
	'Program',
] as const;
export type Section = (typeof sections)[number];

/** The panel, whatever it shows. */
export const panel: Place[] = [...tabs];
export const panes: Place[] = ['list', 'reader', ...panel];
/** Where articles, or sentences of them, are looked at. */
export const views: Place[] = [...panes, 'compare'];
export const moving: Place[] = [...views, 'overlay', 'facets'];
export const prompts: Place[] = ['pick', 'line'];
export const typing: Place[] = ['search', ...prompts];
export const everywhere: Place[] = [...moving, ...typing];
