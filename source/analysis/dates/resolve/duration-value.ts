import type {Amount, Unit} from '../meaning.ts';

const designators: Record<Unit, {letter: string; time?: boolean; factor?: number}> = {
	second: {letter: 'S', time: true},
	minute: {letter: 'M', time: true},
	hour: {letter: 'H', time: true},
	night: {letter: 'D'},
	day: {letter: 'D'},
	weekend: {letter: 'D', factor: 2},
	week: {letter: 'W'},
	month: {letter: 'M'},
	quarter: {letter: 'M', factor: 3},
	half: {letter: 'M', factor: 6},
	season: {letter: 'M', factor: 3},
	year: {letter: 'Y'},
	decade: {letter: 'Y', factor: 10},
	century: {letter: 'Y', factor: 100},
};

/** Smaller unit of the same kind, for halves: two and a half years are `P2Y6M`. */
const parts: Partial<Record<Unit, {letter: string; count: number}>> = {
	minute: {letter: 'S', count: 60},
	hour: {letter: 'M', count: 60},
	day: {letter: 'TH', count: 24},
	week: {letter: 'D', count: 7},
	year: {letter: 'M', count: 12},
};

/** ISO 8601 duration as TIMEX3 has it; an unknown amount is `X` ("a few years": `PXY`, "decades": `PXDE`). */
export function durationValue(amount: Amount, unit: Unit): string {
	const {letter, time, factor = 1} = designators[unit];
	const prefix = time ? 'PT' : 'P';
	if (amount === null) {
		if (unit === 'decade') return 'PXDE';
		if (unit === 'century') return 'PXCE';
		return `${prefix}X${letter}`;
	}
	const total = amount * factor;
	const whole = Math.floor(total);
	if (whole === total) return `${prefix}${whole}${letter}`;
	const part = parts[unit];
	if (part === undefined) return `${prefix}${total}${letter}`;
	const rest = Math.round((total - whole) * part.count);
	const designator = part.letter === 'TH' ? `T${rest}H` : `${rest}${part.letter}`;
	return whole === 0
		? `${part.letter === 'TH' ? 'P' : prefix}${designator}`
		: `${prefix}${whole}${letter}${designator}`;
}
