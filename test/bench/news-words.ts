/** Words of which the invented news are made, besides the invented ones. */

/** The commonest words of English, most frequent first. */
export const commonWords =
	`the of to and a in for that on with as at by from it was is be are has its have an had were which this will but
	their who not been or more after one new would about his they over up out into some could than also two first when
	other last all he said people against year time most during between under before while many where three week such
	because what being there through now year so may only still state among both our no if can`
		.split(/\s+/)
		.filter((word, place, words) => words.indexOf(word) === place);

export const firstNames =
	`Maria James Anna David Sarah Omar Elena Peter Fatima Hans Ingrid Paul Claire Ahmed Julia Marco Nadia Thomas Aisha
	Viktor Laura Daniel Yuki Martin Rosa Stefan Lucia Andrew Mei Carlos Helen Ivan Grace Robert Leila Simon`.split(/\s+/);

export const roles =
	'president,foreign minister,mayor,spokesman,chief executive,director,professor,police chief,chairwoman,senator'.split(
		',',
	);

export const bodies =
	'Ministry of Transport,Health Council,Central Bank,Labour Party,Court of Appeal,Chamber of Commerce,University Hospital,Energy Agency'.split(
		',',
	);

export const places =
	`Lisbon Warsaw Nairobi Lima Oslo Jakarta Toronto Vienna Cairo Madrid Seoul Prague Athens Chicago Mumbai Santiago
	France Poland Kenya Peru Norway Indonesia Canada Austria Egypt Spain`.split(/\s+/);

export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const months = 'January February March April May June July August September October November December'.split(
	' ',
);

const onsets = 'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr sh sp st tr'.split(' ');
const vowels = 'a e i o u a e i o ea ou'.split(' ');
const codas = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm', 'ng'];

/** Different invented words, as long as those of English: short while they are frequent, seven letters on average. */
export function inventWords(count: number, random: () => number): string[] {
	const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
	const words = new Set<string>();
	while (words.size < count) {
		const syllables = 1 + Math.round((Math.log10(words.size + 10) / 3) * (0.5 + random()));
		let word = '';
		for (let at = 0; at < syllables; at++)
			word += pick(onsets) + pick(vowels) + (at === syllables - 1 ? pick(codas) : '');
		words.add(word);
	}
	return [...words];
}
