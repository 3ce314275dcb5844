import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the README gives a reason for every dependency', () => {
	const table = readme.slice(readme.indexOf('| Package |'));
	for (const name of Object.keys({...manifest.dependencies, ...manifest.devDependencies}))
		expect(table).toContain(name);
});
