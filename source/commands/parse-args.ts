import {flagsOf, helpText, knownFlags, type ParsedFlags} from './flags.ts';

export interface ParsedArgs {
	/** What is no option, in order: a command, folders, a query. */
	words: string[];
	flags: ParsedFlags;
	/** An option that there is not, as it was written without dashes. */
	unknown: string | null;
}

/**
 * What a command line says. Without an option there is nothing to parse, and the parser takes longer to load than the
 * first rows take to be on the screen.
 */
export async function parseArgs(args: string[]): Promise<ParsedArgs> {
	const hasOptions = args.some(arg => arg.startsWith('-'));
	return hasOptions ? parseWithMeow(args) : {words: args, flags: flagsNotGiven(), unknown: null};
}

/** The flags of a command line without options. */
export function flagsNotGiven(): ParsedFlags {
	const flags = Object.entries(flagsOf()).map(([name, flag]) => [
		name,
		'default' in flag ? flag.default : 'isMultiple' in flag ? [] : undefined,
	]);
	return Object.fromEntries(flags) as ParsedFlags;
}

export async function parseWithMeow(args: string[]): Promise<ParsedArgs> {
	const {default: meow} = await import('meow');
	const cli = meow(helpText([]), {
		argv: args,
		importMeta: import.meta,
		autoHelp: false,
		autoVersion: false,
		booleanDefault: undefined,
		flags: flagsOf(),
	});
	const unknown = Object.keys(cli.unnormalizedFlags).find(name => !knownFlags.has(name)) ?? null;
	return {words: cli.input, flags: cli.flags, unknown};
}
