import {expect, test} from 'vitest';
import {nearest} from '../../source/settings/nearest.ts';

const names = ['color', 'ascii', 'mouse', 'keys', 'on'];

test.each([
	['colour', 'color'],
	['Colors', 'color'],
	['asci', 'ascii'],
	['key', 'keys'],
	['background', null],
	['xy', null],
	['', null],
	['x'.repeat(1e6), null],
])('%j is near %j', (name, expected) => expect(nearest(name, names)).toBe(expected));
