import type {Season} from '../stretch.ts';

export const seasonNames: ReadonlyMap<string, Season> = new Map([
	['spring', 'SP'],
	['springtime', 'SP'],
	['summer', 'SU'],
	['summertime', 'SU'],
	['fall', 'FA'],
	['autumn', 'FA'],
	['winter', 'WI'],
	['wintertime', 'WI'],
]);
