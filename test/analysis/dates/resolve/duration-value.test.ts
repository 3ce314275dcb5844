import {expect, it} from 'vitest';
import type {Amount, Unit} from '../../../../source/analysis/dates/meaning.ts';
import {durationValue} from '../../../../source/analysis/dates/resolve/duration-value.ts';

it.each<[Amount, Unit, string]>([
	[2, 'year', 'P2Y'],
	[2.5, 'year', 'P2Y6M'],
	[0.5, 'hour', 'PT30M'],
	[1.5, 'minute', 'PT1M30S'],
	[1.5, 'day', 'P1DT12H'],
	[3, 'decade', 'P30Y'],
	[0.5, 'century', 'P50Y'],
	[3, 'quarter', 'P9M'],
	[2, 'weekend', 'P4D'],
	[null, 'week', 'PXW'],
	[null, 'minute', 'PTXM'],
	[null, 'decade', 'PXDE'],
])('%s %s is %s', (amount, unit, value) => expect(durationValue(amount, unit)).toBe(value));
