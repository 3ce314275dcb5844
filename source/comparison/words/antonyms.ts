import {conceptOf} from './concept.ts';

/** Pairs of opposites that turn a statement around. */
const pairs = `
increase decrease
win lose
support oppose
approve reject
accept refuse
agree disagree
guilty innocent
guilty acquitted
convict acquit
success failure
succeed fail
begin end
open close
strengthen weaken
improve worsen
confirm deny
allow ban
arrive leave
join leave
enter exit
hire fire
advance retreat
survive die
safe dangerous
legal illegal
raise lower
high low
profit loss
surplus deficit
above below
majority minority
true false
alive dead
`;

/** From a concept to its opposites. */
export const antonyms: ReadonlyMap<string, ReadonlySet<string>> = (() => {
	const found = new Map<string, Set<string>>();
	for (const line of pairs.trim().split('\n')) {
		const [a, b] = line.split(' ').map(conceptOf) as [string, string];
		if (a === b) continue;
		found.set(a, (found.get(a) ?? new Set()).add(b));
		found.set(b, (found.get(b) ?? new Set()).add(a));
	}
	return found;
})();
