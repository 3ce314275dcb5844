import {conceptOf} from '../words/concept.ts';

/**
 * What news gives a day to, an event a line: its name for people, then the words for it. Only what hardly happens twice
 * within a week to the same people and places: no speeches, rallies, interviews, votes and matches, which follow each
 * other day by day.
 */
const lines = `
call: phone telephone conversation
talks: talk discuss
meeting: meeting meet summit
visit: visit trip arrive arrival
election: referendum
attack: attack strike raid assault shelling ambush
shooting: shooting gunfire
invasion: invasion
explosion: explosion blast bombing
earthquake: earthquake quake
fire: fire wildfire blaze
crash: crash collision derail
sinking: sink capsize
collapse: collapse
storm: hurricane typhoon cyclone tornado
flood: flood
verdict: verdict
sentencing: sentencing
arrest: arrest detain
death: death die
killing: murder assassination
resignation: resign resignation
appointment: appoint appointment nominate
signing: sign signing
funeral: funeral burial
wedding: wedding
inauguration: inauguration
merger: merger takeover
ceasefire: ceasefire truce
decision: approve reject ratify adopt veto
`;

/** From a concept to the name of the event that it stands for. */
export const events: ReadonlyMap<string, string> = new Map(
	lines
		.trim()
		.split('\n')
		.flatMap(line => {
			const [name, words] = line.split(': ');
			return words!.split(' ').map(word => [conceptOf(word), name!] as [string, string]);
		})
		.reverse(),
);
