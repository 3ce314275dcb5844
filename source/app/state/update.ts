/*
The behaviour of the screens, put together from its features. A feature is a folder here: what it keeps (state.ts), what
it hears and asks for (messages.ts), what each message makes of the state (handlers.ts), its keys (keys.ts), and its
rules in files by their names. A new one adds a line to each of `AppState`, `Command`, `Event`, `Effect`, the handlers
below and the key table; its effects are carried out in `app/effects`, its lines are drawn in `app/views`.
*/
import {annotationCommands, annotationEvents} from './annotation/handlers.ts';
import {followReading} from './annotation/reading.ts';
import {claimsCommands, claimsEvents} from './claims/handlers.ts';
import {missingComparison} from './compare/compare.ts';
import {compareCommands, compareEvents} from './compare/handlers.ts';
import {datingCommands, datingEvents} from './dating/handlers.ts';
import {decisionsCommands, decisionsEvents} from './decisions/handlers.ts';
import {entityCommands, entityEvents} from './entities/handlers.ts';
import {facetsCommands, facetsEvents} from './facets/handlers.ts';
import {indexingEvents} from './indexing/handlers.ts';
import {keyCommands, keyEvents} from './keys/handlers.ts';
import {listCommands, listEvents} from './list/handlers.ts';
import {missingRows, selectedKey} from './list/list.ts';
import {markingCommands} from './marking/handlers.ts';
import type {Command, Effect, Event, Handlers, Message, Step} from './message.ts';
import {overlayCommands} from './overlay/handlers.ts';
import {panelCommands, panelEvents} from './panel/handlers.ts';
import {missingHeaded} from './panel/headed.ts';
import {missingItems} from './panel/panel.ts';
import {programCommands, programEvents} from './program/handlers.ts';
import {promptCommands, promptEvents} from './prompt/handlers.ts';
import {readerCommands, readerEvents} from './reader/handlers.ts';
import {showArticle} from './reader/reader.ts';
import {screenCommands, screenEvents} from './screen/handlers.ts';
import {isShown} from './screen/layout.ts';
import {searchCommands, searchEvents} from './search/handlers.ts';
import type {AppState} from './state.ts';
import {takeOutCommands, takeOutEvents} from './take-out/handlers.ts';
import {timelineCommands, timelineEvents} from './timeline/handlers.ts';

const commands: Handlers<Command['type']> = {
	...annotationCommands,
	...datingCommands,
	...claimsCommands,
	...compareCommands,
	...decisionsCommands,
	...entityCommands,
	...facetsCommands,
	...keyCommands,
	...listCommands,
	...markingCommands,
	...overlayCommands,
	...panelCommands,
	...programCommands,
	...promptCommands(run),
	...readerCommands,
	...screenCommands,
	...searchCommands,
	...takeOutCommands,
	...timelineCommands,
};

const events: Handlers<Event['type']> = {
	...annotationEvents,
	...datingEvents,
	...claimsEvents,
	...compareEvents,
	...decisionsEvents,
	...entityEvents,
	...facetsEvents,
	...indexingEvents,
	...keyEvents(run),
	...listEvents,
	...panelEvents,
	...programEvents,
	...promptEvents(run),
	...readerEvents,
	...screenEvents,
	...searchEvents,
	...timelineEvents,
	...takeOutEvents,
};

const handlers: Handlers<Message['type']> = {...commands, ...events};

/**
 * What a key or an event makes of the state, and what is to be done for it. Pure: the same state and message give the
 * same step.
 */
export function update(state: AppState, message: Message): Step<AppState> {
	const isEvent = Object.hasOwn(events, message.type);
	const [next, effects] = settle(...run(isEvent ? state : quiet(state, message as Command), message));
	const [followed, more] = followReading(state, next);
	return [followed, [...effects, ...more, ...missingHeaded(state, followed)]];
}

function run(state: AppState, message: Message): Step<AppState> {
	// Each handler takes its own message, which the types cannot say of all of them at once.
	const handle = handlers[message.type] as (state: AppState, message: Message) => Step<AppState>;
	return handle(state, message);
}

/** The state as a key finds it: what was said, what was counted and what was waited for end with the next key. */
function quiet(state: AppState, {type}: Command): AppState {
	if (type === 'count') return state;
	const {notice, count, pending} = state;
	return notice === null && count === '' && pending === null
		? state
		: {...state, notice: null, count: '', pending: null};
}

/** Whatever happened: what is on the screen now but not known yet is asked for. */
function settle(state: AppState, effects: Effect[]): Step<AppState> {
	const [asked, comparison] = missingComparison(state);
	const [next, missing] = missingItems(asked);
	const article = selectedKey(next);
	const isEmpty = next.reader.key === null && article !== null;
	const opening: Step<AppState> =
		isEmpty && (isShown(next, 'reader') || isShown(next, 'panel')) ? showArticle(next, article, null) : [next, []];
	return [opening[0], [...effects, ...comparison, ...missing, ...opening[1], ...missingRows(next)]];
}
