import type {InputEvent} from '../terminal/input-event.ts';
import {commandOf, isTyping} from './keys/heard.ts';
import type {Message} from './message.ts';
import {mouseCommand} from './screen/mouse.ts';
import type {AppState} from './state.ts';

/** What an input event makes of the state that it finds. */
export function messagesOf(event: InputEvent): ((state: AppState) => Message | null)[] {
	if (event.type === 'key') return [state => commandOf(state, event.key, event.text)];
	if (event.type === 'paste') {
		return [state => (isTyping(state) ? {type: 'edit', edit: {kind: 'insert', text: event.text}} : null)];
	}
	return [() => mouseCommand(event)];
}
