import fc from 'fast-check';
import {expect, test} from 'vitest';
import {decide} from '../../source/decisions/decide.ts';
import {resolveEntity} from '../../source/decisions/entities.ts';
import type {EntityName} from '../../source/decisions/fields.ts';
import {timeText} from '../../source/decisions/time.ts';
import type {Choice} from '../../source/decisions/vocabulary.ts';
import type {EntityType} from '../../source/model/entity.ts';
import {anyHistory} from './any-decision.ts';

const named = (text: string): EntityName => {
	const [name, type] = text.split(':');
	return {name: name!, type: (type ?? 'person') as EntityType};
};

/** `merge A B`, `rename A B`, `retype A place`, `split A`, `hide A`, `unhide A`, `assign A B` (in article 1). */
function choice(text: string): Choice {
	const [verb, first, second] = text.split(' ');
	const entity = named(first!);
	switch (verb) {
		case 'merge':
			return {do: 'merge', entity, into: named(second!)};
		case 'rename':
			return {do: 'rename', entity, name: second!};
		case 'retype':
			return {do: 'retype', entity, type: second as EntityType};
		case 'assign':
			return {do: 'assign', article: '1', entity, into: second === 'nobody' ? null : named(second!)};
		default:
			return {do: verb as 'split' | 'hide' | 'unhide', entity};
	}
}

/** How A, B, C and A as a place are shown in an article; `-` where they are not. */
function shown(edits: string, article?: string): string {
	const choices = edits.split(', ').filter(edit => edit !== '');
	const {entities} = decide(choices.map((edit, index) => ({...choice(edit), at: timeText(index + 1)})));
	return ['A', 'B', 'C', 'A:place']
		.map(text => {
			const entity = resolveEntity(entities, named(text), article);
			return entity === null ? '-' : entity.name + (entity.type === 'person' ? '' : `:${entity.type}`);
		})
		.join(' ');
}

test.each([
	['', 'A B C A:place'],
	['merge A B', 'B B C A:place'],
	['merge A B, merge B C', 'C C C A:place'],
	['merge B C, merge A B', 'C C C A:place'],
	['merge A B, merge C B', 'B B B A:place'],
	['merge A B, merge B A', 'A A C A:place'],
	['merge A A', 'A B C A:place'],
	['merge A:place A', 'A B C A'],
	['rename A D', 'D B C A:place'],
	['rename A D, merge D B', 'B B C A:place'],
	['rename A D, rename D A', 'A B C A:place'],
	['rename A B', 'B B C A:place'],
	['rename B D, rename A B', 'B D C A:place'],
	['retype A place', 'A:place B C A:place'],
	['retype C place', 'A B C:place A:place'],
	['merge A B, split A', 'A B C A:place'],
	['merge A B, merge C B, split A', 'A B B A:place'],
	['merge A B, merge C B, split B', 'A B C A:place'],
	['merge A B, rename B D, split B', 'D B C A:place'],
	['split A', 'A B C A:place'],
	['hide A', '- B C A:place'],
	['hide A, unhide A', 'A B C A:place'],
	['hide A, merge A B', 'B B C A:place'],
	['merge A B, hide B', '- - C A:place'],
	['merge A B, hide B, split A', 'A - C A:place'],
])('%s: %s', (edits, expected) => expect(shown(edits)).toBe(expected));

test.each([
	['assign A C', 'C B C A:place', 'A B C A:place'],
	['assign A nobody', '- B C A:place', 'A B C A:place'],
	['assign A C, assign A A', 'A B C A:place', 'A B C A:place'],
	['assign A C, merge C B', 'B B B A:place', 'A B B A:place'],
	['merge A B, assign A A_junior', 'A_junior B C A:place', 'B B C A:place'],
])('namesakes: %s: %s there, %s elsewhere', (edits, there, elsewhere) => {
	expect(shown(edits, '1')).toBe(there);
	expect(shown(edits, '2')).toBe(elsewhere);
	expect(shown(edits)).toBe(elsewhere);
});

test('what is shown is shown as itself: asking twice changes nothing, save where a name was given away', () => {
	const withoutNewNames = anyHistory.map(decisions =>
		decisions.filter(({do: verb}) => !['rename', 'retype', 'split', 'undo'].includes(verb)),
	);
	fc.assert(
		fc.property(withoutNewNames, decisions => {
			const {entities} = decide(decisions);
			for (const name of ['Ada Brook', 'Brook', 'Veld']) {
				const once = resolveEntity(entities, {name, type: 'person'});
				if (once !== null) expect(resolveEntity(entities, once)).toEqual(once);
			}
		}),
	);
});

test('thousands of edits of one group take no more than n log n steps', () => {
	const count = 20_000;
	const chain = Array.from({length: count}, (_, index) => choice(`rename N${index} N${index + 1}`));
	const {entities} = decide(chain.map((edit, index) => ({...edit, at: timeText(index + 1)})));
	expect(resolveEntity(entities, named('N0'))).toEqual(named(`N${count}`));
});
