import type {Claim} from '../../model/claim.ts';
import type {Origin} from '../comparison.ts';
import {createUnion} from '../copies/union.ts';
import type {EntityNames} from '../statements/entity-names.ts';
import {stateOf} from '../statements/metonyms.ts';

/** What is needed of a member to tell where it comes from. */
export interface Traced {
	claim: Claim | null;
	/** Name of the outlet, and its number. */
	outlet: {name: string | null; number: number};
}

/**
 * Which members of a group have the same original source. A claim leads back to its speaker and to all who passed it on;
 * two claims that share one of those are one source: "Xi said, CCTV reported" and "CCTV said" and "Xi told Putin" all go
 * back to one statement, however many outlets print it. Where nobody is credited the outlet vouches for itself.
 */
export function originsOf(members: readonly Traced[], names: EntityNames): Origin[] {
	const union = createUnion(members.length);
	const firstWith = new Map<string, number>();
	const shown = members.map(({claim, outlet}, index) => {
		const credited = creditedIn(claim);
		for (const mark of marksOf(credited, outlet.number, names)) {
			const other = firstWith.get(mark);
			if (other === undefined) firstWith.set(mark, index);
			else union.join(other, index);
		}
		return {kind: credited.length > 0 ? ('source' as const) : ('outlet' as const), credited};
	});
	const joined = union.groups();
	const inGroups = new Set(joined.flat());
	const alone = members.keys().filter(index => !inGroups.has(index));
	return [...joined, ...alone.map(index => [index])]
		.sort((a, b) => a[0]! - b[0]!)
		.map(group => {
			const {kind} = shown[group[0]!]!;
			const outlet = members[group[0]!]!.outlet.name;
			const credited = [...new Set(group.flatMap(index => shown[index]!.credited))];
			return {kind, names: kind === 'source' ? credited : outlet === null ? [] : [outlet], members: group};
		});
}

/**
 * What has to be equal for two members to be of one source. Names are; words such as "officials" or "a statement" are not,
 * as everybody has officials: they are told apart by outlet.
 */
function marksOf(credited: readonly string[], outlet: number, names: EntityNames): string[] {
	if (credited.length === 0) return [`outlet ${outlet}`];
	return credited.map(name => (isProper(name) ? `source ${stateOf(names(name))}` : `source ${name} of ${outlet}`));
}

function isProper(name: string): boolean {
	return name[0] !== name[0]!.toLowerCase() || !/^[a-z]/.test(name);
}

function creditedIn(claim: Claim | null): string[] {
	if (claim === null) return [];
	const speaker = claim.source?.name;
	return [...(speaker ? [speaker] : []), ...claim.via].map(name => name.trim()).filter(name => name !== '');
}
