import {existsSync} from 'node:fs';
import {LibraryError} from '../library/errors.ts';
import {commands} from './commands.ts';
import {flagTable, helpText, optionOf, type ParsedFlags} from './flags.ts';
import {messages} from './messages.ts';
import {nearest} from './nearest.ts';
import {finishOutput} from './output.ts';
import {parseArgs} from './parse-args.ts';
import {plainText} from './plain-text.ts';

declare const NEWSGLASS_VERSION: string | undefined;

const version = typeof NEWSGLASS_VERSION === 'string' ? NEWSGLASS_VERSION : 'source';

/**
 * Runs one command.
 *
 * @param args What stands after the program's name.
 * @returns The exit code: 0, 1 nothing found, 2 wrong use or unreadable input, 130 interrupted.
 */
export async function main(args: string[]): Promise<number> {
	const {words: given, flags, unknown} = await parseArgs(args);
	if (flags.help) return say(helpText(commands).trim());
	if (flags.version) return say(version);
	if (unknown !== null) return refuse(messages.unknownFlag(unknown, nearest(`--${unknown}`, flagTable.map(optionOf))));
	const [first, ...rest] = given;
	const command = commands.find(({name}) => name === first) ?? commands[0]!;
	const wrong = wrongValue(flags, command.name);
	if (wrong !== null) return refuse(wrong);

	const words = command.name === first ? rest : given;
	if (words.length < command.needs.length) return refuse(messages.needs(command.name, command.needs[words.length]!));
	if (command.name === null && first !== undefined && !existsSync(first)) {
		const meant = nearest(
			first,
			commands.flatMap(({name}) => (name === null ? [] : [name])),
		);
		if (meant !== null) return refuse(messages.missingOrCommand(first, meant));
	}
	try {
		return await command.run(words, flags, version);
	} catch (error) {
		// What ails a library is no fault of the program: one line says it, whichever command met it.
		if (!(error instanceof LibraryError)) throw error;
		return refuse(plainText(error.message));
	} finally {
		await finishOutput();
	}
}

/** What is wrong with a value, and what it should be; `null` where all are right. */
function wrongValue(
	{published, from, to, color, type, limit, poll, sort}: ParsedFlags,
	command: string | null,
): string | null {
	const days = {published, from, to};
	for (const [name, day] of Object.entries(days)) {
		if (day !== undefined && !isDay(day)) return messages.notADay(name, day);
	}
	if (color !== undefined && !['auto', 'always', 'never'].includes(color)) return messages.notAColorChoice(color);
	if (type !== undefined && !messages.entityTypes.includes(type)) return messages.notAnEntityType(type);
	const sorts = messages.sorts[command ?? ''] ?? Object.values(messages.sorts).flat();
	if (sort !== undefined && !sorts.includes(sort)) return messages.notASort(sort, sorts);
	if (limit !== undefined && !(Number.isInteger(limit) && limit > 0)) return messages.notALimit();
	if (poll !== undefined && !(poll >= 1 && poll <= 86_400)) return messages.notAnInterval();
	return null;
}

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function say(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

function refuse(text: string): number {
	process.stderr.write(`newsglass: ${text}\n`);
	return 2;
}
