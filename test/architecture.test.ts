import {globSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {expect, test} from 'vitest';

/** Which folders each folder may import; its own is always allowed. Longest name wins. */
const allowed: Record<string, string[]> = {
	model: [],
	corpus: ['model'],
	analysis: ['model'],
	comparison: ['model'],
	resolution: ['model'],
	library: ['model'],
	search: ['model', 'library', 'decisions', 'search/writing'],
	'search/writing': ['model', 'search'],
	decisions: ['model'],
	'decisions/file': ['model', 'decisions', 'library'],
	settings: ['model', 'library'],
	'claim-groups': ['model', 'comparison', 'decisions', 'library'],
	indexing: ['model', 'corpus', 'analysis', 'comparison', 'resolution', 'library', 'decisions'],
	'app/drawing': ['model', 'app/terminal'],
	'app/terminal': [],
	'app/components': ['app/drawing'],
	'app/state': ['model', 'decisions', 'comparison', 'search/writing', 'app/drawing', 'app/terminal'],
	'app/views': ['model', 'decisions', 'comparison', 'app/state', 'app/components', 'app/drawing'],
	'app/effects': [
		'model',
		'claim-groups',
		'comparison',
		'resolution',
		'indexing',
		'library',
		'search',
		'decisions',
		'settings',
		'app/state',
		'app/terminal',
	],
	app: [
		'model',
		'claim-groups',
		'comparison',
		'resolution',
		'decisions',
		'settings',
		'indexing',
		'library',
		'search',
		'app/state',
		'app/views',
		'app/effects',
		'app/components',
		'app/drawing',
		'app/terminal',
	],
	export: ['model', 'comparison', 'decisions'],
	api: ['model', 'analysis', 'comparison', 'indexing'],
	commands: [
		'model',
		'corpus',
		'analysis',
		'claim-groups',
		'comparison',
		'export',
		'resolution',
		'library',
		'indexing',
		'search',
		'decisions',
		'settings',
		'app',
	],
	scripts: [
		'model',
		'corpus',
		'analysis',
		'claim-groups',
		'comparison',
		'resolution',
		'library',
		'indexing',
		'search',
		'decisions',
		'settings',
		'app',
		'commands',
	],
};

/** Pure folders: no file, no process, no clock of Node. */
const pure = [
	'model',
	'analysis',
	'comparison',
	'resolution',
	'decisions',
	'export',
	'app/state',
	'app/drawing',
	'app/views',
];

/** Packages that one file alone may import, so that they can be replaced in one place. */
const single: Record<string, RegExp> = {
	'wink-nlp': /^analysis\/language\.ts$/,
	'wink-eng-lite-web-model': /^analysis\/language\.ts$/,
	'fuse.js': /^search\/rank\.ts$/,
	'node:sqlite': /^library\//,
	ink: /^app\/(components\/|app\.tsx$|draw-with-ink\.tsx$)/,
};

const root = resolve(import.meta.dirname, '../source');
const folders = Object.keys(allowed).sort((a, b) => b.length - a.length);
const folderOf = (path: string) => folders.find(folder => path.startsWith(`${folder}/`)) ?? '';

const imports = globSync('**/*.{ts,tsx}', {cwd: root}).flatMap(file => {
	const text = readFileSync(join(root, file), 'utf8');
	const found = [
		...text.matchAll(
			/(?:^|\n)(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|(?:^|\n)import\s+'([^']+)'/g,
		),
	];
	return found.map(match => ({file, target: (match[1] ?? match[2] ?? match[3])!}));
});

test('there are imports to look at', () => expect(imports.length).toBeGreaterThan(100));

test('imports point one way', () => {
	const wrong = imports
		.filter(({target}) => target.startsWith('.'))
		.map(({file, target}) => ({
			file,
			from: folderOf(file),
			to: folderOf(relative(root, resolve(root, dirname(file), target))),
			target,
		}))
		.filter(
			({from, to}) =>
				from !== '' && to !== from && !allowed[from]!.some(folder => to === folder || to.startsWith(`${folder}/`)),
		)
		.map(({file, target}) => `${file} imports ${target}`);
	expect(wrong).toEqual([]);
});

test('nothing imports the app but what opens the screen, what looks at it, and what documents its keys', () => {
	const wrong = imports
		.filter(({file, target}) => !file.startsWith('app/') && /(^|\/)app\//.test(target))
		.map(({file}) => file);
	expect([...new Set(wrong)].sort()).toEqual([
		'commands/browse.ts',
		'commands/doctor.ts',
		'commands/preferences.ts',
		'scripts/keys-page.ts',
		'scripts/man-page.ts',
		'scripts/settings-page.ts',
	]);
});

test('pure folders stay pure', () => {
	const wrong = imports.filter(({file, target}) => pure.includes(folderOf(file)) && /^(node:|ink$|react)/.test(target));
	expect(wrong.map(({file, target}) => `${file} imports ${target}`)).toEqual([]);
});

test.each(Object.entries(single))('%s is imported in one place', (name, place) => {
	const wrong = imports.filter(
		({file, target}) => target === name && !place.test(file) && !file.startsWith('scripts/'),
	);
	expect(wrong.map(({file}) => file)).toEqual([]);
});
