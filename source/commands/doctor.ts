import {existsSync, statSync} from 'node:fs';
import {isPlain, wantsColor} from '../app/terminal/colors.ts';
import {openDecisions} from '../decisions/file/open-decisions.ts';
import {readNameTagger} from '../indexing/name-model.ts';
import {firstRows} from '../library/first-rows.ts';
import {libraryPlace} from '../library/location.ts';
import {openLibrary} from '../library/open-library.ts';
import {settingsPlace} from '../settings/read-settings.ts';
import {environment} from './environment.ts';
import {plainText} from './plain-text.ts';
import {readPreferences} from './preferences.ts';

/** Prints what is needed to find out why something does not work; nothing of any article, and no addresses. */
export async function doctorCommand(paths: string[], version: string): Promise<number> {
	const facts: [string, string][] = [
		['newsglass', version],
		['node', `${process.versions.node} on ${process.platform} ${process.arch}`],
		['screen', screenFact()],
		...(await settingsFacts()),
		['colors', wantsColor('auto', process.env, process.stdout) ? 'yes' : 'no'],
		['environment', environmentFact()],
		['name model', modelFact()],
		...(await libraryFacts(paths)),
		...(await decisionsFacts(paths)),
	];
	const width = Math.max(...facts.map(([name]) => name.length));
	for (const [name, fact] of facts) process.stdout.write(`${name.padEnd(width)}  ${plainText(fact)}\n`);
	return 0;
}

function screenFact(): string {
	const {isTTY, columns, rows} = process.stdout;
	if (!isTTY) return 'output is not a terminal: a plain list is printed instead of the full screen';
	return `${columns}×${rows}${isPlain(process.env, process.stdout) ? ', too plain a terminal for the full screen' : ''}`;
}

function environmentFact(): string {
	const set = environment.filter(({name}) => process.env[name] !== undefined);
	return (
		set.map(({name, isPrivate}) => `${name}=${isPrivate ? 'set' : process.env[name]}`).join(' ') || 'none that matters'
	);
}

async function settingsFacts(): Promise<[string, string][]> {
	const place = settingsPlace();
	const {problems} = await readPreferences();
	const fact = existsSync(place) ? `read from ${place}` : `the usual ones; there is no ${place}`;
	return [['settings', fact], ...problems.map((problem): [string, string] => ['', problem])];
}

function modelFact(): string {
	try {
		readNameTagger();
		return 'in order';
	} catch (error) {
		return (error as Error).message;
	}
}

async function decisionsFacts(paths: string[]): Promise<[string, string][]> {
	const decisions = await openDecisions(paths);
	const count = decisions.all().length;
	const fact = count === 0 ? `none yet; they will be in ${decisions.place}` : `${decisions.place}, ${count} of them`;
	const about = [decisions.notice, ...decisions.problems].filter(line => line !== null);
	return [['decisions', fact], ...about.map((line): [string, string] => ['', line])];
}

async function libraryFacts(paths: string[]): Promise<[string, string][]> {
	const place = libraryPlace(paths);
	if (!existsSync(place)) return [['library', `none yet; it will be ${place}`]];
	const size = `${(statSync(place).size / 2 ** 20).toFixed(1)} MB`;
	if (firstRows(place, {order: 'published', limit: 1}) === null)
		return [['library', `${place}, ${size}: cannot be read by this version as it is`]];
	const library = await openLibrary(paths);
	try {
		const failures = await library.files.failures();
		return [
			['library', `${place}, ${size}, ${await library.articles.count()} articles`],
			['not read', failures.length === 0 ? 'nothing' : `${failures.length} files`],
			...failures.map(({path, place: where, reason}): [string, string] => [
				'',
				`${path}${where === null ? '' : `, ${where}`}: ${reason}`,
			]),
		];
	} finally {
		await library.close();
	}
}
