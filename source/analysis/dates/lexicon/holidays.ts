import {dayNumber, weekdayOfNumber} from '../calendar.ts';
import {easter, orthodoxEaster} from './easter.ts';
import {eidAlAdha, eidAlFitr, ramadan} from './islamic-feasts.ts';
import {hanukkah, passover, roshHashanah} from './jewish-feasts.ts';
import {lunarNewYear} from './lunar-new-year.ts';

/** A named day, or days, that come once a year. */
export interface Holiday {
	/** Phrases in lower case, tokens separated by spaces; the first is its name. */
	phrases: readonly string[];
	/** Day number of its (first) day in a year; `null` where it is not known. */
	day(year: number): number | null;
	/** How many days it lasts, where more than one. */
	days?: number;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);
const aroundEaster = (offset: number) => (year: number) => easter(year) + offset;
const aroundLunarNewYear = (offset: number) => (year: number) => {
	const day = lunarNewYear(year);
	return day === null ? null : day + offset;
};

/** The nth weekday (Monday 1 … Sunday 7) of a month. */
const nth = (count: number, weekday: number, month: number) => (year: number) => {
	const first = dayNumber(year, month, 1);
	return first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (count - 1);
};
const last = (weekday: number, month: number) => (year: number) => {
	const end = dayNumber(year, month + 1, 0);
	return end - ((weekdayOfNumber(end) - weekday + 7) % 7);
};
const thanksgiving = nth(4, 4, 11);

/** Days that world news takes for known; where countries differ, the day of the United States. */
export const holidays: readonly Holiday[] = [
	{phrases: ["new year 's day", 'new years day'], day: fixed(1, 1)},
	{phrases: ["new year 's eve", 'new years eve'], day: fixed(12, 31)},
	{phrases: ['orthodox christmas'], day: fixed(1, 7)},
	{phrases: ['epiphany'], day: fixed(1, 6)},
	{phrases: ['martin luther king jr. day', 'martin luther king day', 'mlk day'], day: nth(3, 1, 1)},
	{phrases: ['inauguration day'], day: fixed(1, 20)},
	{phrases: ['holocaust remembrance day', 'holocaust memorial day'], day: fixed(1, 27)},
	{
		phrases: ['lunar new year', "lunar new year 's day", 'chinese new year', 'spring festival', 'tet'],
		day: aroundLunarNewYear(0),
	},
	{phrases: ["lunar new year 's eve", "chinese new year 's eve"], day: aroundLunarNewYear(-1)},
	{phrases: ['lantern festival'], day: aroundLunarNewYear(14)},
	{phrases: ['groundhog day'], day: fixed(2, 2)},
	{phrases: ["valentine 's day", 'valentines day', "st. valentine 's day"], day: fixed(2, 14)},
	{phrases: ["presidents ' day", "president 's day", 'presidents day'], day: nth(3, 1, 2)},
	{phrases: ["international women 's day", "women 's day"], day: fixed(3, 8)},
	{phrases: ["st. patrick 's day", "st patrick 's day"], day: fixed(3, 17)},
	{phrases: ['nowruz'], day: fixed(3, 20)},
	{phrases: ["april fools ' day", "april fool 's day", 'april fools day'], day: fixed(4, 1)},
	{phrases: ['ash wednesday'], day: aroundEaster(-46)},
	{phrases: ['mardi gras', 'shrove tuesday', 'fat tuesday'], day: aroundEaster(-47)},
	{phrases: ['palm sunday'], day: aroundEaster(-7)},
	{phrases: ['maundy thursday', 'holy thursday'], day: aroundEaster(-3)},
	{phrases: ['good friday'], day: aroundEaster(-2)},
	{phrases: ['easter', 'easter sunday'], day: aroundEaster(0)},
	{phrases: ['easter monday'], day: aroundEaster(1)},
	{phrases: ['ascension day'], day: aroundEaster(39)},
	{phrases: ['pentecost', 'whit sunday'], day: aroundEaster(49)},
	{phrases: ['corpus christi day'], day: aroundEaster(60)},
	{phrases: ['orthodox easter'], day: orthodoxEaster},
	{phrases: ['earth day'], day: fixed(4, 22)},
	{phrases: ['anzac day'], day: fixed(4, 25)},
	{phrases: ['may day', 'international workers day', "international workers ' day"], day: fixed(5, 1)},
	{phrases: ['cinco de mayo'], day: fixed(5, 5)},
	{phrases: ['v-e day', 've day'], day: fixed(5, 8)},
	{phrases: ['victory day'], day: fixed(5, 9)},
	{phrases: ["mother 's day", 'mothers day'], day: nth(2, 7, 5)},
	{phrases: ['memorial day'], day: last(1, 5)},
	{phrases: ['juneteenth'], day: fixed(6, 19)},
	{phrases: ["father 's day", 'fathers day'], day: nth(3, 7, 6)},
	{phrases: ['canada day'], day: fixed(7, 1)},
	{phrases: ['fourth of july', '4th of july'], day: fixed(7, 4)},
	{phrases: ['bastille day'], day: fixed(7, 14)},
	{phrases: ['labor day', 'labour day'], day: nth(1, 1, 9)},
	{phrases: ['columbus day', "indigenous peoples ' day"], day: nth(2, 1, 10)},
	{phrases: ['halloween'], day: fixed(10, 31)},
	{phrases: ["all saints ' day", 'all saints day'], day: fixed(11, 1)},
	{phrases: ['guy fawkes night', 'bonfire night'], day: fixed(11, 5)},
	{phrases: ['election day'], day: year => nth(1, 1, 11)(year) + 1},
	{phrases: ['veterans day', 'armistice day', 'remembrance day'], day: fixed(11, 11)},
	{phrases: ['remembrance sunday'], day: nth(2, 7, 11)},
	{phrases: ['thanksgiving', 'thanksgiving day'], day: thanksgiving},
	{phrases: ['black friday'], day: year => thanksgiving(year) + 1},
	{phrases: ['cyber monday'], day: year => thanksgiving(year) + 4},
	{phrases: ['world aids day'], day: fixed(12, 1)},
	{phrases: ['christmas eve'], day: fixed(12, 24)},
	{phrases: ['christmas', 'christmas day'], day: fixed(12, 25)},
	{phrases: ['boxing day'], day: fixed(12, 26)},
	{phrases: ['rosh hashanah'], day: roshHashanah, days: 2},
	{phrases: ['yom kippur'], day: year => roshHashanah(year) + 9},
	{phrases: ['sukkot'], day: year => roshHashanah(year) + 14, days: 7},
	{phrases: ['hanukkah', 'chanukah'], day: hanukkah, days: 8},
	{phrases: ['purim'], day: year => passover(year) - 30},
	{phrases: ['passover'], day: passover, days: 8},
	{phrases: ['ramadan'], day: ramadan, days: 30},
	{phrases: ['eid al-fitr', 'eid al - fitr', 'eid ul-fitr'], day: eidAlFitr},
	{phrases: ['eid al-adha', 'eid al - adha', 'eid ul-adha'], day: eidAlAdha},
];

const byName = new Map(holidays.map(holiday => [holiday.phrases[0]!, holiday]));

/** How many days a holiday lasts, by its name. */
export function holidayLength(name: string): number {
	return byName.get(name)?.days ?? 1;
}

/** Day number of a holiday, by its name (its first phrase), in a year; `null` where it is not known. */
export function holidayDay(name: string, year: number): number | null {
	return byName.get(name)?.day(year) ?? null;
}
