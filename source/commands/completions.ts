import {commands} from './commands.ts';
import {flagTable, optionOf} from './flags.ts';

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];

const names = () => commands.flatMap(({name}) => (name === null ? [] : [name]));
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** A script that teaches a shell the commands and options; they come from the same tables as the help. */
export function completionScript(shell: Shell): string {
	return {bash, zsh, fish}[shell]();
}

function bash(): string {
	return `_newsglass() {
	local word=\${COMP_WORDS[COMP_CWORD]}
	if [[ $word == -* ]]; then
		COMPREPLY=($(compgen -W '${flagTable.map(optionOf).join(' ')}' -- "$word"))
	elif ((COMP_CWORD == 1)); then
		COMPREPLY=($(compgen -W '${names().join(' ')}' -- "$word") $(compgen -f -- "$word"))
	else
		COMPREPLY=($(compgen -f -- "$word"))
	fi
}
complete -o filenames -F _newsglass newsglass
`;
}

function zsh(): string {
	const options = flagTable.map(
		flag =>
			`    ${quoted(`${optionOf(flag)}[${flag.help.replaceAll(/[[\]:]/g, ' ')}]${flag.value === null ? '' : ':value:'}`)} \\`,
	);
	return `#compdef newsglass
_newsglass() {
  _arguments \\
${options.join('\n')}
    '1: :(${names().join(' ')})' \\
    '*: :_files'
}
compdef _newsglass newsglass
`;
}

function fish(): string {
	const lines = commands.flatMap(({name, summary}) =>
		name === null ? [] : [`complete -c newsglass -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`],
	);
	const options = flagTable.map(
		flag =>
			`complete -c newsglass -l ${optionOf(flag).slice(2)}${flag.value === null ? '' : ' -x'} -d ${quoted(flag.help)}`,
	);
	return `${[...lines, ...options].join('\n')}\n`;
}
