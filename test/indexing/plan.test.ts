import {expect, test} from 'vitest';
import {planIndexing} from '../../source/indexing/plan.ts';

const found = (path: string, changes = {}) => ({path, size: 10, modified: 1000, ...changes});
const known = (path: string, changes = {}) => ({...found(path), hash: 'abc', madeBy: 'now', ...changes});
const options = {
	maker: {dated: 'now', undated: 'now, undated 2031-02-03'},
	unseen: [] as string[],
	isReadable: () => true,
};

test.each([
	['as it was', found('/a'), known('/a'), false],
	['of another size', found('/a', {size: 11}), known('/a'), true],
	['of another time, were it earlier', found('/a', {modified: 999.5}), known('/a'), true],
	['read by another version', found('/a'), known('/a', {madeBy: 'before'}), true],
	['read now, with undated articles', found('/a'), known('/a', {madeBy: 'now, undated 2031-02-03'}), false],
	['whose undated articles had another day', found('/a'), known('/a', {madeBy: 'now, undated open'}), true],
	['not read to its end', found('/a'), known('/a', {hash: ''}), true],
	['new', found('/b'), known('/a'), true],
])('a file %s', (_, file, record, isChanged) => {
	const {changed, unchanged} = planIndexing([file], [record], options);
	expect(changed.map(({file: {path}}) => path)).toEqual(isChanged ? [file.path] : []);
	expect(unchanged).toBe(isChanged ? 0 : 1);
});

test('a file that cannot be read still is not tried again', () => {
	const plan = planIndexing([found('/a')], [known('/a', {hash: ''})], {...options, isReadable: () => false});
	expect(plan).toEqual({changed: [], gone: [], unchanged: 1, unfinished: 0});
});

test('what is known comes along', () => {
	const record = known('/a', {size: 11});
	expect(planIndexing([found('/a')], [record], options).changed).toEqual([{file: found('/a'), known: record}]);
	expect(planIndexing([found('/b')], [], options).changed).toEqual([{file: found('/b'), known: null}]);
});

test.each([
	[[], ['/c/a', '/c/d/b', '/cd']],
	[['/c'], ['/cd']],
	[['/c/d'], ['/c/a', '/cd']],
	[['/c/d/b'], ['/c/a', '/cd']],
	[['/'], []],
])('gone is what is not found, unless it lies below %j', (unseen, gone) => {
	const records = ['/c/a', '/c/d/b', '/cd'].map(path => known(path));
	expect(planIndexing([], records, {...options, unseen}).gone).toEqual(gone);
});
