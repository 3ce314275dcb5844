import {dropNames} from './drop-names.ts';
import {extendLeft} from './extend-left.ts';
import {extendRight} from './extend-right.ts';
import {joinPeriods} from './join-periods.ts';
import {joinTimes} from './join-times.ts';
import {joinYears} from './join-years.ts';
import {namedAttacks} from './named-attacks.ts';
import type {Refiner} from './refiner.ts';
import {shareRanges} from './share-ranges.ts';

/** In this order: names go first; parts are joined before their years are shared; spans grow last, so that gaps are still what they were. */
export const allRefiners: readonly Refiner[] = [
	dropNames,
	joinTimes,
	joinYears,
	shareRanges,
	joinPeriods,
	namedAttacks,
	extendLeft,
	extendRight,
];
