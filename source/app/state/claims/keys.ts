import type {Binding} from '../keys/binding.ts';
import type {AppState} from '../state.ts';

const isClaim = ({panel}: AppState) => panel.claims.items.length > 0;

export const claimsKeys: Binding[] = [
	{action: 'filter-claims', keys: ['f'], shown: 'f', label: 'filter', help: 'only some claims: quoted, hedged, disputed, of one source …', section: 'Claims', places: ['claims'], footer: 2, command: () => ({type: 'ask-for-claims'})},
	{action: 'group-claims', keys: ['s'], shown: 's', label: 'group', help: 'group claims by source, by worth of checking, by kind, by article', section: 'Claims', places: ['claims'], footer: 3, command: () => ({type: 'group-claims'})},
	{action: 'dismiss-claim', keys: ['d'], shown: 'd', label: 'dismiss', help: 'no claim, or none worth showing: leave it out from now on', section: 'Claims', places: ['claims'], footer: 5, live: isClaim, command: () => ({type: 'dismiss-claim'})},
	{action: 'check-claim', keys: ['V'], shown: 'V', label: 'checked', help: 'mark the claim as checked, with a note', section: 'Claims', places: ['claims'], footer: 5.5, live: isClaim, command: () => ({type: 'check-claim'})},
];
