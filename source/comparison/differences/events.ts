import {conceptOf} from '../words/concept.ts';

/**
 * What news gives a day to, an event a line: its name for people, then the words for it. Each happens once in the news of
 * a few days, to the same people and places.
 */
const lines = `
call: phone telephone conversation
talks: talk discuss
meeting: meeting meet summit
visit: visit trip arrive arrival
election: election vote ballot referendum
attack: attack strike raid assault shelling ambush
shooting: shooting gunfire
invasion: invasion
explosion: explosion blast bombing
earthquake: earthquake quake
fire: fire wildfire blaze
crash: crash collision derail
collapse: collapse
storm: hurricane typhoon cyclone tornado
flood: flood
protest: protest rally demonstration march
strike: walkout
speech: speech address
interview: interview
trial: trial hearing verdict
sentencing: sentencing
arrest: arrest detain
death: death die
killing: murder assassination
resignation: resign resignation
appointment: appoint appointment nominate
signing: sign signing
launch: launch liftoff
final: final semifinal
funeral: funeral burial
wedding: wedding
ceremony: ceremony inauguration
release: release publish publication
announcement: announcement unveil
merger: merger takeover
ceasefire: ceasefire truce
closure: closure shutdown
ruling: ruling rule
decision: approve reject ratify adopt veto
founding: found
escape: escape flee
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
