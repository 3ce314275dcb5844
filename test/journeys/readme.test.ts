import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const root = new URL('../../', import.meta.url);
const table = readFileSync(new URL('README.md', import.meta.url), 'utf8');
const named = [...table.matchAll(/^\| .+ \| (test\/\S+): (.+) \|$/gm)].map(([, file, name]) => [name!, file!]);

test('the fifteen things that break over SSH are there, and more', () =>
	expect(named.length).toBeGreaterThanOrEqual(15));

test.each(named)('“%s” stands in %s', (name, file) => {
	expect(readFileSync(new URL(file, root), 'utf8')).toContain(name);
});
