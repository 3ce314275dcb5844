import {conceptOf} from './concept.ts';

/**
 * Words of content that stand in news of every kind. A comparison of a few articles is too small to learn that they are
 * frequent, so they are told here; as concepts.
 */
export const commonWords: ReadonlySet<string> = new Set(
	`
year month week day hour minute time date moment period decade century today yesterday tomorrow morning afternoon evening
night people person man woman child family group member team country nation state city town area region place world part
side way thing point case fact issue matter question problem situation reason result number amount figure name word
line list form kind type sort set series lot example work job life home house office business company government
president minister leader official official party public national local international foreign domestic
new old good bad great long short early late big small high low own first last next second third final previous
important major main key different similar same possible likely able clear sure full open free close hard easy
true real whole certain general common current recent former
use want try ask call show see look find know think believe feel seem appear mean need help keep hold turn start begin
stop end continue move run bring leave stand follow lead meet talk speak write read hear happen change become include
allow add expect plan remain return receive reach pay win lose play set serve offer consider provide create build
work live stay sit wait watch happen report news story article interview media website post page photo video source
account version text
north south east west central
together already far near back around away
million billion thousand hundred
`
		.trim()
		.split(/\s+/)
		.map(conceptOf),
);
