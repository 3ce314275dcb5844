/*
A digit before a motion is a count, as in vi: `5j`, `12G`, `3n`. Alone, `1` to `3` lead to a pane. Which of both is meant
shows only when the next key comes, or does not come for a moment; until then the digits stand in the footer.
*/
import type {Command} from '../message.ts';
import type {AppState} from '../state.ts';

/** Nobody counts further; more digits are not taken. */
const mostDigits = 6;

/** What a key is to the count: one more digit of it, or its end; `null` where it is neither. */
export function countCommand({count}: AppState, key: string): Command | null {
	if (/^[1-9]$/.test(key) || (key === '0' && count !== '')) return {type: 'count', digit: key};
	return key === 'escape' && count !== '' ? {type: 'drop-count'} : null;
}

/** The command as often as the count says; one that cannot be repeated stays as it is. */
export function counted(command: Command, count: string): Command {
	if (count === '') return command;
	const times = Number(count);
	switch (command.type) {
		case 'move':
		case 'move-page':
		case 'mark':
		case 'scroll-reader':
		case 'next-match':
			return {...command, by: command.by * times};
		case 'move-to':
			return {...command, to: times};
		default:
			return command;
	}
}

export function withDigit(state: AppState, digit: string): AppState {
	return {...state, count: (state.count + digit).slice(0, mostDigits)};
}
