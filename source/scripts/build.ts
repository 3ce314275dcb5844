/** Bundles the program into dist/: `npm run build`. */
import {copyFileSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {build, type Plugin} from 'esbuild';
import {lateTables} from './late-tables.ts';

const root = new URL('../../', import.meta.url).pathname;
const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};

/** Ink loads its developer tools only when asked to; they are not installed, and nothing of them belongs into a release. */
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup({onResolve, onLoad}) {
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'empty'}));
		onLoad({filter: /.*/, namespace: 'empty'}, () => ({contents: 'export default {}'}));
	},
};

/** What is started or imported from outside: the command line, what runs in worker threads, and the library for programs. */
const entries: Record<string, string> = {
	cli: 'source/cli.ts',
	worker: 'source/indexing/worker.ts',
	'language-worker': 'source/indexing/language-worker.ts',
	'search-worker': 'source/search/search-worker.ts',
	newsglass: 'source/api/newsglass.ts',
};

rmSync(`${root}dist`, {recursive: true, force: true});
const result = await build({
	absWorkingDir: root,
	entryPoints: Object.fromEntries(Object.entries(entries).filter(([, path]) => existsSync(root + path))),
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	jsx: 'automatic',
	target: 'node22.13',
	minify: true,
	metafile: true,
	legalComments: 'linked',
	chunkNames: 'chunks/[name]-[hash]',
	// Loaded only to analyse, and 4 MB of data: it stays a package.
	external: ['wink-nlp', 'wink-eng-lite-web-model'],
	// newsglass never uses the network. Yoga would read its own data by fetch, which loads an HTTP client first: without
	// fetch it takes them from memory, and the first frame is there a quarter sooner.
	define: {
		fetch: 'undefined',
		'process.env.NODE_ENV': '"production"',
		'process.env.DEV': '"false"',
		NEWSGLASS_VERSION: JSON.stringify(version),
	},
	banner: {
		js: "import {createRequire as newsglassRequire} from 'node:module'; const require = newsglassRequire(import.meta.url);",
	},
	plugins: [withoutDevtools, lateTables],
	logLevel: 'warning',
});

const model = 'source/analysis/entities/names.built.bin';
if (existsSync(root + model)) copyFileSync(root + model, `${root}dist/names.built.bin`);

const bytes = Object.values(result.metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
console.log(
	`dist/cli.js and ${Object.keys(result.metafile.outputs).length - 1} files beside it, ${Math.round(bytes / 1024)} kB`,
);
