/** Writes the types of what other programs can import into dist/types/: `npm run types`. */
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';

const root = new URL('../../', import.meta.url).pathname;
const entry = 'api/newsglass.d.ts';
const target = join(root, 'dist/types');

const emitted = mkdtempSync(join(tmpdir(), 'newsglass-types-'));
try {
	emit(emitted);
	rmSync(target, {recursive: true, force: true});
	const files = reachable(emitted);
	for (const [path, text] of files) {
		mkdirSync(dirname(join(target, path)), {recursive: true});
		writeFileSync(join(target, path), text);
	}
	process.stdout.write(`dist/types: ${files.size} files\n`);
} finally {
	rmSync(emitted, {recursive: true, force: true});
}

/** Declarations of everything, as the compiler makes them with the settings of the project. */
function emit(folder: string): void {
	const config = join(folder, 'tsconfig.json');
	cpSync(join(root, 'tsconfig.json'), join(folder, 'project.json'));
	const compilerOptions = {noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: folder};
	const rootDir = join(root, 'source');
	const typeRoots = [join(root, 'node_modules/@types')];
	writeFileSync(
		config,
		JSON.stringify({
			extends: './project.json',
			compilerOptions: {...compilerOptions, rootDir, typeRoots},
			files: [join(rootDir, 'api/newsglass.ts')],
			include: [],
		}),
	);
	const compiler = join(root, 'node_modules/typescript/bin/tsc');
	const {status, stdout} = spawnSync(process.execPath, [compiler, '-p', config], {encoding: 'utf8'});
	if (status !== 0) throw new Error(`The types could not be made: ${stdout}`);
}

/** The entry's declarations and those that they import, with the file names that a compiler elsewhere looks for. */
function reachable(folder: string): Map<string, string> {
	const files = new Map<string, string>();
	const visit = (path: string) => {
		if (files.has(path)) return;
		const text = readFileSync(join(folder, path), 'utf8');
		files.set(path, text.replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
		for (const [, name] of text.matchAll(/from '(\.[^']*)\.ts'/g)) {
			visit(relative(folder, join(folder, dirname(path), `${name!}.d.ts`)));
		}
	};
	visit(entry);
	return files;
}
