import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {readmeCommands} from '../../source/scripts/readme-commands.ts';
import {readmeKeys} from '../../source/scripts/readme-keys.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

test('the README shows the keys that there are: npm run docs writes them', () => {
	expect(readme).toContain(readmeKeys());
});

test('the README shows what --help prints', () => {
	expect(readme).toContain(readmeCommands());
});

test('the README gives a reason for every dependency', () => {
	const table = readme.slice(readme.indexOf('| Package |'));
	for (const name of Object.keys({...manifest.dependencies, ...manifest.devDependencies}))
		expect(table).toContain(name);
});
