import {lstatSync, realpathSync, type Stats, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {corpusFileName, ownFolder} from '../../library/location.ts';
import {decisionMessages} from '../messages.ts';

export interface DecisionsPlace {
	path: string;
	/** True where it stands beside the articles, and was perhaps sent with them: it must not be a link to elsewhere. */
	isBeside: boolean;
	/** What people should know about the choice, one line each. */
	problems: string[];
}

const name = '.newsglass.jsonl';

/**
 * The file of decisions of a corpus: `.newsglass.jsonl` in its folder (in the folder of a file that is named by itself)
 * where there is one, so that it can be kept with the articles; else one in the data folder, the same for the same
 * folders, in whatever order and by whatever links they are named.
 */
export function decisionsPlace(
	paths: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = process.env,
): DecisionsPlace {
	const problems: string[] = [];
	const own = join(ownFolder('data', environment), `${corpusFileName(paths)}.jsonl`);
	for (const folder of [...new Set(paths.map(folderOf))].sort()) {
		const path = join(folder, name);
		const found = lookAt(lstatSync, path);
		if (found === null) continue;
		if (!found.isFile()) problems.push(decisionMessages.notUsedBeside(path));
		else {
			if ((lookAt(statSync, own)?.size ?? 0) > 0) problems.push(decisionMessages.twoFiles(own, path));
			return {path, isBeside: true, problems};
		}
	}
	return {path: own, isBeside: false, problems};
}

function folderOf(path: string): string {
	const found = lookAt(statSync, path);
	try {
		const real = realpathSync.native(path);
		return found?.isDirectory() ? real : dirname(real);
	} catch {
		return dirname(resolve(path));
	}
}

function lookAt(look: (path: string) => Stats, path: string): Stats | null {
	try {
		return look(path);
	} catch {
		return null;
	}
}
