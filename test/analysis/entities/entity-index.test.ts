import {expect, it} from 'vitest';
import {indexEntities} from '../../../source/analysis/entities/entity-index.ts';
import type {Entity} from '../../../source/model/entity.ts';

const lopez: Entity = {
	name: 'Ana Lopez',
	type: 'person',
	mentions: [
		{start: 10, end: 19, named: true},
		{start: 40, end: 60, named: false},
	],
};
const danish: Entity = {name: 'Danish', type: 'group', mentions: [{start: 44, end: 50, named: true}]};
const index = indexEntities([danish, lopez]);

it('finds the shortest mention at an offset', () => {
	expect(index.at(12)?.entity).toBe(lopez);
	expect(index.at(45)?.entity).toBe(danish);
	expect(index.at(42)?.entity).toBe(lopez);
	expect(index.at(19)).toBeNull();
});

it('finds the mention that covers most of a span', () => {
	expect(index.best({start: 38, end: 62})?.entity).toBe(lopez);
	expect(index.best({start: 44, end: 50})?.entity).toBe(lopez);
	expect(index.best({start: 0, end: 10})).toBeNull();
});

it('finds all that touch a span, in text order', () => {
	expect(index.within({start: 18, end: 45}).map(({mention}) => mention.start)).toEqual([10, 40, 44]);
	expect(index.within({start: 20, end: 40})).toEqual([]);
});
