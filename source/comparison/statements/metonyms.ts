/** Seats of government that stand for their states: "Beijing said", "ties between Moscow and Beijing". */
const seats = `
afghanistan: kabul
argentina: buenos aires
australia: canberra
austria: vienna
belarus: minsk
brazil: brasília, brasilia
canada: ottawa
china: beijing, zhongnanhai
cuba: havana
czech republic: prague
denmark: copenhagen
egypt: cairo
ethiopia: addis ababa
finland: helsinki
france: paris, élysée, elysée
germany: berlin
greece: athens
hungary: budapest
india: new delhi, delhi
indonesia: jakarta
iran: tehran
iraq: baghdad
ireland: dublin
israel: jerusalem
italy: rome
japan: tokyo
kenya: nairobi
lebanon: beirut
mexico: mexico city
netherlands: the hague
nigeria: abuja
north korea: pyongyang
norway: oslo
pakistan: islamabad
philippines: manila
poland: warsaw
portugal: lisbon
qatar: doha
russia: moscow, kremlin
saudi arabia: riyadh
serbia: belgrade
south africa: pretoria
south korea: seoul
spain: madrid
sweden: stockholm
switzerland: bern
syria: damascus
taiwan: taipei
thailand: bangkok
turkey: ankara
ukraine: kyiv, kiev
united kingdom: london, downing street, whitehall
united states: washington, white house
venezuela: caracas
vietnam: hanoi
`;

const states = new Map(
	seats
		.trim()
		.split('\n')
		.flatMap(line => {
			const [state, names] = line.split(': ');
			return names!.split(', ').map(name => [name, state!] as [string, string]);
		}),
);

/** The state that a seat of government may stand for; the name itself where it is none. In lower case. */
export function stateOf(name: string): string {
	return states.get(name) ?? name;
}
