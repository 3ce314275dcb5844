import {flat} from '../../drawing/excerpt.ts';
import {openPick} from '../prompt/pick.ts';
import type {PickItem} from '../prompt/state.ts';
import type {AppState} from '../state.ts';
import {sourceLabel} from './arrange.ts';
import type {ClaimFilter} from './state.ts';

const plain: {filter: ClaimFilter; help: string}[] = [
	{filter: {of: 'all'}, help: 'all claims'},
	{filter: {of: 'quoted'}, help: 'in quotation marks'},
	{filter: {of: 'attributed'}, help: 'credited to somebody'},
	{filter: {of: 'unattributed'}, help: 'credited to nobody'},
	{filter: {of: 'hedged'}, help: 'hedged: may, reportedly, is believed to'},
	{filter: {of: 'negated'}, help: 'negated: denied, did not'},
	{filter: {of: 'disputed'}, help: 'told otherwise by another outlet'},
	{filter: {of: 'checked'}, help: 'checked by you, with your notes'},
];

/** Sources and cues that are offered; more are found by the search. */
const mostOffered = 200;

/** Lets the reader choose which claims are listed: by what they are, by a source or a cue of those that are listed now. */
export function askForClaims(state: AppState): AppState {
	const items: PickItem[] = plain.map(({filter, help}) => {
		return {note: filter.of, label: filter.of, help, command: {type: 'filter-claims', filter}};
	});
	const claims = state.panel.claims.items;
	const sources = counted(claims.filter(({claim}) => claim.source !== null).map(sourceLabel));
	for (const [name, count] of sources) {
		const help = `${flat(name)} (${count})`;
		items.push({note: 'said by', label: name, help, command: {type: 'filter-claims', filter: {of: 'source', name}}});
	}
	for (const [words, count] of counted(claims.flatMap(passage => cueWords(passage)))) {
		const help = `${flat(words)} (${count})`;
		items.push({note: 'cue', label: words, help, command: {type: 'filter-claims', filter: {of: 'cue', words}}});
	}
	return openPick(state, 'Claims:', 'kind of claim', items);
}

type Listed = AppState['panel']['claims']['items'][number];

/** The words that credit, in lower case; none where nobody is credited. */
export function cueWords({claim: {cue}, sentence, sentenceStart}: Listed): string[] {
	if (cue === null || cue.start < sentenceStart) return [];
	return [sentence.slice(cue.start - sentenceStart, cue.end - sentenceStart).toLowerCase()].filter(
		words => words !== '',
	);
}

/** Most frequent first. */
function counted(labels: readonly string[]): [string, number][] {
	const counts = new Map<string, number>();
	for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostOffered);
}

/** "quoted", "said by Ada Holm"; empty where nothing is asked. */
export function filterText(filter: ClaimFilter): string {
	if (filter.of === 'source') return `said by ${flat(filter.name)}`;
	if (filter.of === 'cue') return `“${flat(filter.words)}”`;
	return filter.of === 'all' ? '' : filter.of;
}

/** Whether a claim is to be listed; who tells it otherwise has to be asked elsewhere. */
export function isListed(passage: Listed, filter: ClaimFilter): boolean {
	const {claim, checked} = passage;
	switch (filter.of) {
		case 'all':
		case 'disputed':
			return true;
		case 'source':
			return claim.source !== null && sourceLabel(passage) === filter.name;
		case 'cue':
			return cueWords(passage).includes(filter.words);
		case 'attributed':
			return claim.source !== null;
		case 'unattributed':
			return claim.source === null;
		case 'checked':
			return checked !== null;
		case 'quoted':
		case 'hedged':
		case 'negated':
			return claim[filter.of];
	}
}
