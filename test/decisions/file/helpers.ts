import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type DecisionsFile, openDecisions} from '../../../source/decisions/file/open-decisions.ts';

/** An empty corpus with a data folder of its own, gone at the end of the test. */
export function makeCorpus() {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-decisions-'));
	const environment = {XDG_DATA_HOME: join(folder, '.data')};
	return {
		folder,
		environment,
		open: (): Promise<DecisionsFile> => openDecisions([folder], {environment}),
		read: (file: DecisionsFile) => readFileSync(file.place, 'utf8'),
		write: (file: DecisionsFile, text: string | Uint8Array) => writeFileSync(file.place, text),
		[Symbol.dispose]: () => rmSync(folder, {recursive: true, force: true}),
	};
}
