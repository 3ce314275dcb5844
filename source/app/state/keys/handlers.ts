import type {Handlers, Message, Step} from '../message.ts';
import type {AppState} from '../state.ts';
import {withDigit} from './count.ts';
import {bindingOf} from './heard.ts';
import type {KeyCommand, KeyEvent} from './messages.ts';

export const keyCommands: Handlers<KeyCommand['type']> = {
	/** One more digit; where no motion follows it may turn out to be a key of its own. */
	count: (state, {digit}) => {
		const next = withDigit(state, digit);
		return [next, [{type: 'wait-for-motion', count: next.count}]];
	},
	'drop-count': state => [state, []],
};

/** @param run Runs a command. */
export function keyEvents(run: (state: AppState, message: Message) => Step<AppState>): Handlers<KeyEvent['type']> {
	return {
		/** What the digits are as a key; those that are none go on waiting for their motion. */
		'count-waited': (state, {count}) => {
			const command = state.count === count ? bindingOf(state, count)?.command(state, count) : undefined;
			return command === undefined || command.type === 'count' ? [state, []] : run({...state, count: ''}, command);
		},
	};
}
