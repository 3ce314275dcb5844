import {expect, test} from 'vitest';
import {type ClaimMarks, claimKey} from '../../source/decisions/claims.ts';
import {claimJudge, claimName, parseClaimKey} from '../../source/decisions/judge-claims.ts';

const text = 'The bridge is safe, he said. Nobody asked. The bridge is safe, he said.';
const [first, second] = [
	{start: 0, end: 18},
	{start: 43, end: 61},
];
const at = '2031-05-01T10:00:00Z';

function marks(given: Partial<ClaimMarks>): ClaimMarks {
	return {checked: new Map(), dismissed: new Set(), together: [], apart: [], ...given};
}

test('the same words twice are two claims', () => {
	const name = claimName('a', text, second!);
	expect(name).toEqual({article: 'a', text: 'The bridge is safe', occurrence: 2});
	expect(parseClaimKey(claimKey(name))).toEqual(name);
	const judge = claimJudge(marks({dismissed: new Set([claimKey(name)])}))('a', text);
	expect(judge(first!).dismissed).toBe(false);
	expect(judge(second!).dismissed).toBe(true);
});

test('a decision holds where a later analysis draws the borders a little otherwise, and nowhere else', () => {
	const name = claimName('a', text, first!);
	const judge = claimJudge(marks({checked: new Map([[claimKey(name), {note: 'called the office', at}]])}));
	expect(judge('a', text)({start: 4, end: 18}).checked).toEqual({note: 'called the office', at});
	expect(judge('a', text)({start: 0, end: 27}).checked).not.toBeNull();
	expect(judge('a', text)({start: 0, end: 70}).checked).toBeNull();
	expect(judge('a', text)({start: 14, end: 18}).checked).toBeNull();
	expect(judge('b', text)(first!).checked).toBeNull();
	expect(judge('a', 'The bridge fell.')({start: 0, end: 15}).checked).toBeNull();
});
