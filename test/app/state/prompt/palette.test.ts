import {describe, expect, test} from 'vitest';
import {bindings} from '../../../../source/app/state/keys/bindings.ts';
import {isLive} from '../../../../source/app/state/keys/heard.ts';
import type {Effect} from '../../../../source/app/state/message.ts';
import type {PickPrompt} from '../../../../source/app/state/prompt/state.ts';
import type {AppState} from '../../../../source/app/state/state.ts';
import {rankLabels} from '../../../../source/search/rank.ts';
import {opened, type Played, play, press, screenOf, storedArticle} from '../../samples.ts';

const reading = play(opened(30, 160, 40), {
	type: 'article-loaded',
	stored: storedArticle(1),
	query: '',
	matches: [],
}).state;

const promptOf = (state: AppState) => state.prompt as PickPrompt;
const isRank = (effect: Effect) => effect.type === 'rank';

/** Answers what was asked last, as the effect does. */
function answer({state, effects}: Played): Played {
	const {text, items} = effects.findLast(isRank)!;
	return play(state, {type: 'ranked', text, choices: rankLabels(items, text)});
}

test('lists every key that would do something now, and no other', () => {
	const {state} = press(reading, ':');
	const listed = promptOf(state).items.map(({label}) => label);
	const live = bindings.filter(binding => binding.places.includes('list') && isLive(binding, reading));
	const missing = live.map(({label}) => label).filter(label => !listed.includes(label));
	expect(missing).toEqual(['count', 'commands']);
	expect(listed.includes('next match')).toBe(false);
});

describe('finds commands by their words', () => {
	test.each([
		['sort', 'sort'],
		['all timel', 'all timeline'],
		['timeline all', 'all timeline'],
		['citaton', 'copy citation'],
		['editor', 'editor'],
		['suspnd', 'suspend'],
	])('%s', (words, label) => {
		const {state} = answer(press(reading, ':', ...words));
		const {items, choices} = promptOf(state);
		expect(items[choices[0]!]!.label).toBe(label);
		expect(screenOf(state)[1]).toContain(items[choices[0]!]!.help);
	});

	test('and says where there is none', () => {
		const {state} = answer(press(reading, ':', ...'zzzz'));
		expect(screenOf(state).join('\n')).toContain('No command is found by “zzzz”');
		expect(press(state, 'enter').state).toMatchObject({prompt: null, focus: 'list'});
	});
});

test('Enter runs the selected one as its key would', () => {
	const found = answer(press(reading, 'ctrl-p', ...'sort')).state;
	const {state, effects} = press(found, 'enter');
	expect(state.prompt).toBeNull();
	expect(effects).toContainEqual({type: 'load-keys', order: 'outlet'});
});

test('Enter waits for the answer, and takes no other letters meanwhile', () => {
	const early = press(reading, ':', ...'sort', 'enter', 'x', 'y');
	expect(promptOf(early.state)).toMatchObject({text: 'sort', accepting: true});
	expect(answer(early).effects).toContainEqual({type: 'load-keys', order: 'outlet'});
	expect(press(early.state, 'escape').state.prompt).toBeNull();
});

test('an answer to an older text is dropped', () => {
	const {state} = press(reading, ':', ...'sort');
	expect(play(state, {type: 'ranked', text: 'sor', choices: []}).state).toBe(state);
});

test('an empty line lists everything again', () => {
	const {state} = answer(press(reading, ':', ...'sort'));
	expect(promptOf(press(state, 'ctrl-u').state).choices).toEqual(promptOf(press(reading, ':').state).choices);
});

test('the selection moves inside the window and stops at both ends', () => {
	const small = press(opened(3, 60, 12), ':').state;
	const last = promptOf(press(small, ...Array<string>(200).fill('down')).state);
	expect(last.selected).toBe(last.choices.length - 1);
	const screen = screenOf(press(small, ...Array<string>(200).fill('down')).state);
	expect(screen.filter(line => line.startsWith('▌'))).toHaveLength(1);
	expect(screen).toHaveLength(12);
});
