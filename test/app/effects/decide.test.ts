import {appendFileSync, mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {expect, test, vi} from 'vitest';
import {decideEffects} from '../../../source/app/effects/decide.ts';
import type {World} from '../../../source/app/effects/world.ts';
import type {Message} from '../../../source/app/state/message.ts';
import {makeCorpus} from '../../decisions/file/helpers.ts';

vi.mock('../../../source/indexing/apply-decisions.ts', () => ({applyDecisions: async () => []}));
vi.mock('../../../source/indexing/follow-entities.ts', () => ({followEntities: async () => false}));

async function setUp(corpus: ReturnType<typeof makeCorpus>) {
	const decisions = await corpus.open();
	const sent: Message[] = [];
	const known = vi.fn();
	const world = {decisions, searching: {know: known}, dispatch: (message: Message) => sent.push(message)};
	const notices = () => sent.flatMap(message => (message.type === 'notice' ? [message.text] : []));
	return {decisions, sent, known, notices, run: decideEffects(world as unknown as World)};
}
const star = {do: 'star', article: 'a', about: 'Ferries stop'} as const;

test('what is decided is on the screen and known to the search before it is on the disk', async () => {
	using corpus = makeCorpus();
	const {run, sent, known, notices, decisions} = await setUp(corpus);
	const done = run.decide({type: 'decide', choices: [star], said: 'Starred'});
	expect(sent).toEqual([{type: 'decided', decided: decisions.decided(), changed: false}]);
	expect(known).toHaveBeenLastCalledWith(decisions.decided(), false);
	await done;
	expect(notices()).toEqual(['Starred']);
	expect(corpus.read(decisions)).toContain('"star"');
});

test('undo and redo say in words what they did, or that there was nothing', async () => {
	using corpus = makeCorpus();
	const {run, notices, decisions} = await setUp(corpus);
	await run.undo({type: 'undo'});
	await run.decide({type: 'decide', choices: [star], said: 'Starred'});
	await run.undo({type: 'undo'});
	expect(decisions.decided().starred.size).toBe(0);
	await run.redo({type: 'redo'});
	expect(decisions.decided().starred.size).toBe(1);
	await run.redo({type: 'redo'});
	expect(notices()).toEqual([
		'Nothing was decided since the start: nothing to undo',
		'Starred',
		'Undone: star of “Ferries stop”',
		'Decided again: star of “Ferries stop”',
		'Nothing was undone just now: nothing to do again',
	]);
});

test('what is only recorded is said to nobody, and not undone', async () => {
	using corpus = makeCorpus();
	const {run, notices, decisions} = await setUp(corpus);
	await run.record({type: 'record', choices: [{do: 'read', article: 'a'}]});
	await run.undo({type: 'undo'});
	expect([...decisions.decided().read]).toEqual(['a']);
	expect(notices()).toEqual([expect.stringContaining('nothing to undo')]);
});

test('what others decide is shown; a bad line is named once', async () => {
	using corpus = makeCorpus();
	const {run, sent, notices, decisions} = await setUp(corpus);
	const reload = () => run['reload-decisions']({type: 'reload-decisions'});
	await reload();
	expect(sent).toEqual([]);
	mkdirSync(dirname(decisions.place), {recursive: true});
	appendFileSync(decisions.place, '{"at":"2026-11-21","do":"star","article":"b"}\nnonsense\nrubbish\n');
	await reload();
	expect([...decisions.decided().starred]).toEqual(['b']);
	expect(sent).toContainEqual({type: 'decided', decided: decisions.decided(), changed: false});
	appendFileSync(decisions.place, '{"at":"2026-11-22","do":"star","article":"c"}\n');
	await reload();
	expect(notices()).toEqual([
		expect.stringMatching(/line 2, is not used.* And 1 more: newsglass annotate FOLDER list/),
	]);
});

test('a choice that makes no sense is refused', async () => {
	using corpus = makeCorpus();
	const {run} = await setUp(corpus);
	const wrong = {do: 'tag', article: 'a', tag: ' '} as const;
	await expect(run.decide({type: 'decide', choices: [wrong], said: ''})).rejects.toThrow(/cannot be decided/);
});
