import {withDigit} from './count.ts';
import {happen} from './happen.ts';
import {bindingOf, bindings} from './keys.ts';
import {isShown} from './layout.ts';
import {missingRows, orders, selectedKey} from './list.ts';
import {type Command, type Effect, isEvent, type Message, type Step, type TextEdit} from './message.ts';
import {click, toggleMouse, wheel} from './mouse.ts';
import {back, focusNext, focusOn, moveBy, moveTo, open, pageOf, withSelectedOpen} from './navigation.ts';
import {editPalette, openPalette, ranked} from './palette.ts';
import {missingItems, nextTab, showTab} from './panel.ts';
import {acceptPipe} from './pipe.ts';
import {clampReader, nextMatch, scrollReader, showArticle} from './reader.ts';
import {acceptSearch, clearSearch, editSearch, openSearch} from './search-box.ts';
import type {AppState} from './state.ts';
import {resume, takeOut} from './take-out.ts';
import {applyEdit} from './text-edit.ts';

/**
 * The whole behaviour of the screens: what a key or an event makes of the state, and what is to be done for it.
 * Pure: the same state and message give the same step.
 */
export function update(state: AppState, message: Message): Step<AppState> {
	const [next, effects] = isEvent(message) ? happen(state, message) : step(quiet(state, message), message);
	const [resumed, more] = message.type === 'article-loaded' ? resume(next) : [next, []];
	return settle(resumed, [...effects, ...more]);
}

/** The state as a key finds it: what was said, what was counted and what was waited for end with the next key. */
function quiet(state: AppState, {type}: Command): AppState {
	if (type === 'count' || type === 'count-waited' || type === 'ranked') return state;
	const {notice, count, pending} = state;
	return notice === null && count === '' && pending === null
		? state
		: {...state, notice: null, count: '', pending: null};
}

/** Whatever happened: what is on the screen now but not known yet is asked for. */
function settle(state: AppState, effects: Effect[]): Step<AppState> {
	const [next, missing] = missingItems(state);
	const article = selectedKey(next);
	const isEmpty = next.reader.key === null && article !== null;
	const opening: Step<AppState> =
		isEmpty && (isShown(next, 'reader') || isShown(next, 'panel')) ? showArticle(next, article, null) : [next, []];
	return [opening[0], [...effects, ...missing, ...opening[1], ...missingRows(next)]];
}

function step(state: AppState, message: Command): Step<AppState> {
	switch (message.type) {
		case 'move':
			return moveBy(state, message.by);
		case 'move-page':
			return moveBy(state, Math.trunc(message.by * pageOf(state)) || Math.sign(message.by));
		case 'move-to':
			return moveTo(state, message.to);
		case 'scroll-reader':
			return [scrollReader(state, message.by), []];
		case 'open':
			return open(state);
		case 'back':
			return back(state);
		case 'focus':
			return withSelectedOpen(state, focusOn(state, message.pane));
		case 'focus-next':
			return withSelectedOpen(state, focusNext(state, message.by));
		case 'show-tab':
			return withSelectedOpen(state, showTab(state, message.tab, message.scope));
		case 'next-tab':
			return [nextTab(state, message.by), []];
		case 'toggle-scope':
			return [showTab(state, state.panel.tab, state.panel.scope === 'all' ? 'article' : 'all'), []];
		case 'next-order': {
			const order = orders[(orders.indexOf(state.list.order) + 1) % orders.length]!;
			return [state, [{type: 'load-keys', order}]];
		}
		case 'search':
			return [openSearch(state), []];
		case 'edit':
			return edit(state, message.edit);
		case 'search-accept':
			return acceptSearch(state);
		case 'search-clear':
			return [clearSearch(state), []];
		case 'next-match':
			return [nextMatch(state, message.by), []];
		case 'zoom':
			return [clampReader({...state, zoomed: message.on}), []];
		case 'help':
			return [{...state, overlay: state.overlay === null ? {kind: 'help', top: 0} : null}, []];
		case 'show-failures':
			return [{...state, overlay: {kind: 'failures', top: 0}}, []];
		case 'palette':
			return [openPalette(state), []];
		case 'prompt-accept':
			return acceptPrompt(state);
		case 'prompt-close':
			return [{...state, prompt: null}, []];
		case 'ranked': {
			const next = ranked(state, message.text, message.choices);
			return next.prompt?.kind === 'palette' && next.prompt.accepting ? acceptPrompt(next) : [next, []];
		}
		case 'copy':
		case 'open-in':
		case 'pipe':
			return takeOut(state, message);
		case 'click':
			return click(state, message.x, message.y);
		case 'wheel':
			return wheel(state, message.x, message.y, message.by);
		case 'toggle-mouse':
			return toggleMouse(state);
		case 'redraw':
		case 'suspend':
			return [state, [{type: message.type}]];
		case 'quit':
			return [state, [message]];
		case 'count':
			return counting(state, message.digit);
		case 'drop-count':
			return [state, []];
		case 'count-waited':
			return countWaited(state, message.count);
	}
}

/** One more digit; where no motion follows it may turn out to be a key of its own. */
function counting(state: AppState, digit: string): Step<AppState> {
	const next = withDigit(state, digit);
	return [next, [{type: 'wait-for-motion', count: next.count}]];
}

/** What the digits are as a key; those that are none go on waiting for their motion. */
function countWaited(state: AppState, count: string): Step<AppState> {
	const command = state.count === count ? bindingOf(state, count)?.command(state, count) : undefined;
	return command === undefined || command.type === 'count' ? [state, []] : step({...state, count: ''}, command);
}

function edit(state: AppState, change: TextEdit): Step<AppState> {
	const {prompt} = state;
	if (prompt === null) return editSearch(state, change);
	if (prompt.kind === 'palette') return editPalette(state, prompt, change);
	return [{...state, prompt: {...prompt, ...applyEdit(prompt, change)}}, []];
}

/** Runs what was typed or chosen; where what was found is not known yet, as soon as it is. */
function acceptPrompt(state: AppState): Step<AppState> {
	const {prompt} = state;
	if (prompt === null) return [state, []];
	if (prompt.kind === 'pipe') return acceptPipe(state, prompt);
	if (prompt.answered !== prompt.text.trim()) return [{...state, prompt: {...prompt, accepting: true}}, []];
	const binding = bindings[prompt.choices[prompt.selected] ?? -1];
	const next = {...state, prompt: null};
	return binding === undefined ? [next, []] : step(next, binding.command(next, binding.keys[0]!));
}
