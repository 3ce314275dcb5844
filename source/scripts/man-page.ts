import {type Binding, sections} from '../app/state/keys/binding.ts';
import {bindings} from '../app/state/keys/bindings.ts';
import {commands} from '../commands/commands.ts';
import {environment, exitCodes, files} from '../commands/environment.ts';
import {flagTable, optionOf} from '../commands/flags.ts';
import {settingTable} from '../settings/settings.ts';

/** The day of the last change to the wording here. */
const day = '2026-11-21';

/** The manual page newsglass(1), in the macros of man(7), all of it ASCII. */
export function manPage(version: string): string {
	return `${[
		`.TH NEWSGLASS 1 ${day} "newsglass ${version}" "User Commands"`,
		'.SH NAME',
		'newsglass \\- explore a folder of news articles in the terminal',
		'.SH SYNOPSIS',
		...commands.flatMap(({usage}) => ['.PP', `.B newsglass`, text(usage)]),
		'.SH DESCRIPTION',
		text(
			'newsglass lists the news articles in a folder, finds them as you type with typos forgiven, and shows who is named, who claims what, and when, for one article and over all of them. It works by keyboard, over SSH, without a network. Each view is a command, too, that prints plain lines or JSON.',
		),
		'.SH COMMANDS',
		...commands.flatMap(({usage, summary}) => item(`newsglass ${usage}`, summary)),
		'.SH OPTIONS',
		...flagTable.flatMap(flag => item(`${optionOf(flag)}${flag.value === null ? '' : ` ${flag.value}`}`, flag.help)),
		'.SH KEYS',
		...sections.flatMap(keysOf),
		'.SH SETTINGS',
		text('One setting a line in config.yaml, as YAML. Actions that keys can be given to are named in brackets above.'),
		...Object.entries(settingTable).flatMap(([name, {help, kind, example}]) => [
			...item(name, `${help}: ${kind.what}. Example: ${example}`),
		]),
		'.SH FILES',
		...files.flatMap(({path, help}) => item(path, help)),
		'.SH ENVIRONMENT',
		...environment.flatMap(({name, help}) => item(name, help)),
		'.SH EXIT STATUS',
		...exitCodes.flatMap(({code, help}) => item(code, help)),
		'.SH SEE ALSO',
		'.BR less (1),',
		'.BR fzf (1)',
	].join('\n')}\n`;
}

function keysOf(section: string): string[] {
	const rows = bindings.filter(binding => binding.section === section);
	if (rows.length === 0) return [];
	return [`.SS ${text(section)}`, ...rows.flatMap(binding => item(keyNames(binding), helpOf(binding)))];
}

const helpOf = ({help, action}: Binding) => `${help} [${action}]`;

/** Keys as words: manuals are read on terminals without arrows, too. */
const keyNames = ({shown}: Binding) => shown.split(' ').join(', ');

const item = (term: string, help: string) => ['.TP', `.B ${text(term)}`, text(help)];

const words: Readonly<Record<string, string>> = {
	'↑': 'Up',
	'↓': 'Down',
	'←': 'Left',
	'→': 'Right',
	'…': '...',
	'“': '\\(lq',
	'”': '\\(rq',
	'’': '\\(cq',
	'–': '\\(en',
	'×': 'x',
};

/** A text as troff takes it: nothing in it is a request, an escape or a hyphen that is no minus. */
function text(written: string): string {
	return written
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll('"', '\\(dq')
		.replaceAll('^', '\\(ha')
		.replaceAll('~', '\\(ti')
		.replaceAll("'", '\\(aq')
		.replaceAll('`', '\\(ga')
		.replace(
			/[^\x00-\x7f]/gu,
			character => words[character] ?? `\\[u${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`,
		)
		.replace(/^\./, '\\&.');
}
