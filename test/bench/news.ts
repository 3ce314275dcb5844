import {seeded} from '../search/generate.ts';
import {bodies, commonWords, firstNames, inventWords, months, places, roles, weekdays} from './news-words.ts';

/** A generated article, as a file of JSON holds it. */
export interface News {
	id: string;
	title: string;
	outlet: string;
	published: string;
	text: string;
}

type Random = () => number;

/*
 * What costs time in news is not only how many words there are but what they are: the frequent ones make long lists in
 * an index, the rare ones a large vocabulary; names, dates and reports of speech are what the analysis works on. So the
 * words follow Zipf's law, the commonest being those of English, and about every third sentence reports what somebody
 * said or names a day.
 */

const invented = 60_000;
/** Words from here on, by frequency, are what an article is about. */
export const firstRareRank = 150;

/** Articles of some 400 words with titles of ten, the same for the same seed. */
export function* generateNews(count: number, seed = 1): Generator<News> {
	const random = seeded(seed);
	const words = [...commonWords, ...inventWords(invented, random)];
	const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)]!;
	/** By Zipf's law with exponent one: the inverse of its distribution function. */
	const word = () => words[Math.floor(words.length ** random()) - 1]!;
	const rare = () => words[Math.floor(firstRareRank * (words.length / firstRareRank) ** random())]!;
	const some = (least: number, most: number) =>
		Array.from({length: least + Math.floor(random() * (most - least))}, word).join(' ');
	const names = Array.from(
		{length: 3000},
		() => `${pick(firstNames)} ${capital(pick(words.slice(firstRareRank, 5000)))}`,
	);
	const outlets = Array.from({length: 40}, () => `${pick(places)} ${pick(['Post', 'Herald', 'Times', 'Courier'])}`);

	for (let at = 0; at < count; at++) {
		const day = new Date(Date.UTC(2023, 0, 1 + Math.floor(random() * 1000)));
		const cast = [pick(names), pick(names), pick(names)];
		const lead = {random, pick, some, cast, body: `${pick(places)} ${pick(bodies)}`, day};
		const title = Array.from({length: 6 + Math.floor(random() * 9)}, (_, place) => (place % 2 === 0 ? rare() : word()));
		yield {
			id: `news-${at}`,
			title: capital(title.join(' ')),
			outlet: pick(outlets),
			published: day.toISOString().slice(0, 10),
			text: write(Math.round(400 * (0.4 + 1.2 * random())), lead),
		};
	}
}

interface Lead {
	random: Random;
	pick: <Item>(list: readonly Item[]) => Item;
	some: (least: number, most: number) => string;
	cast: string[];
	body: string;
	day: Date;
}

function write(length: number, lead: Lead): string {
	let text = '';
	for (let words = 0; words < length; ) {
		const sentence = lead.random() < 0.35 ? report(lead) : `${capital(lead.some(10, 28))}.`;
		words += sentence.split(' ').length;
		text += sentence + (lead.random() < 0.35 ? '\n\n' : ' ');
	}
	return text.trim();
}

/** A sentence that says who says what, or when something happens. */
function report({random, pick, some, cast, body, day}: Lead): string {
	const person = pick(cast);
	const family = person.slice(person.indexOf(' ') + 1);
	const place = pick(places);
	switch (Math.floor(random() * 6)) {
		case 0:
			return `${person}, ${pick(roles)} of ${body}, said on ${pick(weekdays)} that the ${some(6, 16)}.`;
		case 1:
			return `“The ${some(6, 16)},” ${family} told reporters in ${place}.`;
		case 2:
			return `According to the ${body}, the ${some(8, 16)} would be ${some(3, 6)}.`;
		case 3:
			return `${family} denied that ${some(6, 14)} in ${place} last ${pick(['week', 'month', 'year'])}.`;
		case 4:
			return `On ${1 + Math.floor(random() * 28)} ${pick(months)} ${day.getUTCFullYear()}, ${person} and ${pick(cast)} met in ${place} for the ${some(6, 12)}.`;
		default:
			return `The ${body} announced ${some(6, 12)} in ${pick(months)}, and “${some(4, 9)}”.`;
	}
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
