import {twoDigits} from '../calendar.ts';
import type {MeaningOf} from '../meaning.ts';
import {dayStretch} from '../stretch.ts';
import {type Context, fromStretch, placeless, type Resolved} from './context.ts';

/** The time of a day that was resolved before; without one, of the day that the text speaks of. */
export function resolveTime(
	meaning: MeaningOf<'clock'> | MeaningOf<'part'>,
	day: Resolved | null,
	context: Context,
): Resolved {
	const time = meaning.is === 'part' ? meaning.part : clockValue(meaning);
	const on = day ?? dayOf(context);
	if (on === null) return placeless('TIME', `XXXX-XX-XXT${time}`);
	return {...on, type: 'TIME', value: `${on.value}T${time}`};
}

function dayOf({narrative, published}: Context): Resolved | null {
	if (narrative?.grain === 'day') return fromStretch(dayStretch(narrative.from), 'anchored');
	return published === null ? null : fromStretch(dayStretch(published), 'relative');
}

function clockValue({hour, minute, second}: MeaningOf<'clock'>): string {
	const seconds = second === null ? '' : `:${twoDigits(second)}`;
	return `${twoDigits(hour)}:${twoDigits(minute ?? 0)}${seconds}`;
}
