import fc from 'fast-check';
import {timeText} from '../../source/decisions/time.ts';
import type {Choice, Decision} from '../../source/decisions/vocabulary.ts';
import {entityTypes} from '../../source/model/entity.ts';

// Few names, so that decisions meet; some of them awkward.
const article = fc.constantFrom('a', 'b', 'Q1w_-', '__proto__', 'été "x"\\');
const line = fc.constantFrom('peace talks', 'x', '二〇二四年', '<<<<<<<', '👩‍🚀 now', 'constructor');
const text = fc.oneof(line, fc.constantFrom('', 'two\nlines\there', '"quoted"'));
const occurrence = fc.integer({min: 1, max: 3});
const entity = fc.record({
	name: fc.constantFrom('Ada Brook', 'Brook', 'Veld'),
	type: fc.constantFrom(...entityTypes.slice(0, 2)),
});
const claim = fc.record({article, text: fc.constantFrom('It rained.', 'No\u2028one came'), occurrence});
const claims = fc.array(claim, {minLength: 1, maxLength: 3});
const day = fc.constantFrom('2024-02-29', '1999-12-31');
const time = fc.integer({min: 1_700_000_000_000_000, max: 1_700_000_000_000_020}).map(timeText);

const fields: {[Name in Choice['do']]: fc.Arbitrary<Extract<Choice, {do: Name}>>} = {
	star: fc.record({do: fc.constant('star'), article}),
	unstar: fc.record({do: fc.constant('unstar'), article}),
	read: fc.record({do: fc.constant('read'), article}),
	unread: fc.record({do: fc.constant('unread'), article}),
	tag: fc.record({do: fc.constant('tag'), article, tag: line}),
	untag: fc.record({do: fc.constant('untag'), article, tag: line}),
	note: fc.record({do: fc.constant('note'), article, text}),
	'save-search': fc.record({do: fc.constant('save-search'), name: line, query: line}),
	'drop-search': fc.record({do: fc.constant('drop-search'), name: line}),
	publish: fc.record({do: fc.constant('publish'), article, day, basis: fc.constantFrom('estimated', 'given')}),
	unpublish: fc.record({do: fc.constant('unpublish'), article}),
	redate: fc.record({
		do: fc.constant('redate'),
		article,
		text: fc.constantFrom('on Monday', 'May'),
		occurrence,
		value: fc.option(fc.constantFrom('2024-02-08', 'P1D')),
	}),
	unredate: fc.record({do: fc.constant('unredate'), article, text: fc.constantFrom('on Monday', 'May'), occurrence}),
	merge: fc.record({do: fc.constant('merge'), entity, into: entity}),
	split: fc.record({do: fc.constant('split'), entity}),
	rename: fc.record({do: fc.constant('rename'), entity, name: entity.map(({name}) => name)}),
	retype: fc.record({do: fc.constant('retype'), entity, type: fc.constantFrom(...entityTypes.slice(0, 2))}),
	hide: fc.record({do: fc.constant('hide'), entity}),
	unhide: fc.record({do: fc.constant('unhide'), entity}),
	assign: fc.record({do: fc.constant('assign'), article, entity, into: fc.option(entity)}),
	join: fc.record({do: fc.constant('join'), claims: fc.array(claim, {minLength: 2, maxLength: 4})}),
	part: fc.record({do: fc.constant('part'), claim, from: claims}),
	check: fc.record({do: fc.constant('check'), claims, note: text}),
	uncheck: fc.record({do: fc.constant('uncheck'), claims}),
	dismiss: fc.record({do: fc.constant('dismiss'), claims}),
	undismiss: fc.record({do: fc.constant('undismiss'), claims}),
	undo: fc.record({do: fc.constant('undo'), of: time}),
};

const bare: fc.Arbitrary<Choice> = fc.oneof(...Object.values<fc.Arbitrary<Choice>>(fields));

/** Any choice there is, of every verb. */
export const anyChoice: fc.Arbitrary<Choice> = fc
	.tuple(bare, fc.option(line))
	.map(([choice, about]) => (about === null ? choice : {...choice, about}));

export const anyDecision: fc.Arbitrary<Decision> = fc
	.tuple(anyChoice, time)
	.map(([choice, at]): Decision => ({...choice, at}));

/** Decisions at times that rise, as one session makes them. */
export const anyHistory: fc.Arbitrary<Decision[]> = fc
	.array(anyChoice, {maxLength: 20})
	.map(choices => choices.map((choice, index): Decision => ({...choice, at: timeText(1_700_000_000_000_000 + index)})));
