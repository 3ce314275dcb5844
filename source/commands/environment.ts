/** Variables of the environment that change what newsglass does. Doctor, README and man page are made from this table. */
export const environment: readonly {name: string; help: string; isPrivate?: true}[] = [
	{name: 'TERM', help: 'dumb: a plain list instead of the full screen'},
	{name: 'COLORTERM', help: 'not asked: the 16 colours of the terminal are all that is used'},
	{name: 'NO_COLOR', help: 'set and not empty: no colours, unless --color says otherwise'},
	{name: 'FORCE_COLOR', help: 'colours, or none where it is 0'},
	{name: 'INK_SCREEN_READER', help: 'true: as with --linear'},
	{name: 'LANG', help: 'the language of the terminal; newsglass speaks English and writes UTF-8'},
	{name: 'LC_ALL', help: 'goes before LANG'},
	{name: 'SSH_CONNECTION', help: 'set: the rest of a key is waited for a little longer', isPrivate: true},
	{name: 'SSH_TTY', help: 'the same'},
	{name: 'TMUX', help: 'set: what is copied is handed through tmux', isPrivate: true},
	{name: 'STY', help: 'set: the same for screen', isPrivate: true},
	{name: 'PAGER', help: 'shows a text outside, where the settings name no pager; otherwise less'},
	{name: 'VISUAL', help: 'the editor for files and notes; goes before EDITOR'},
	{name: 'EDITOR', help: 'the editor for files and notes; otherwise vi'},
	{name: 'BROWSER', help: 'opens addresses, where the settings name no browser'},
	{name: 'XDG_CACHE_HOME', help: 'where libraries are kept; otherwise ~/.cache'},
	{name: 'XDG_CONFIG_HOME', help: 'where the settings are; otherwise ~/.config'},
	{name: 'XDG_DATA_HOME', help: 'where decisions are kept; otherwise ~/.local/share'},
	{name: 'XDG_STATE_HOME', help: 'where places are kept; otherwise ~/.local/state'},
];

export const files: readonly {path: string; help: string}[] = [
	{path: '$XDG_CONFIG_HOME/newsglass/config.yaml', help: 'settings; newsglass only reads it'},
	{
		path: '$XDG_CACHE_HOME/newsglass/*.sqlite',
		help: 'the library of a corpus; it can be deleted, and is then made anew',
	},
	{path: '$XDG_CACHE_HOME/newsglass/code/', help: 'compiled code, for a quicker start; it can be deleted'},
	{path: '$XDG_DATA_HOME/newsglass/', help: 'what was decided by hand: stars, tags, notes, corrections; keep it'},
	{path: '$XDG_STATE_HOME/newsglass/*.json', help: 'where you were in a corpus'},
	{path: '$XDG_STATE_HOME/newsglass/copied.txt', help: 'what was too long for the clipboard of a terminal'},
];

export const exitCodes: readonly {code: string; help: string}[] = [
	{code: '0', help: 'all went well'},
	{code: '1', help: 'nothing was found, or newsglass failed'},
	{code: '2', help: 'wrong use, or nothing that can be read'},
	{code: '130', help: 'interrupted by Ctrl-C'},
	{code: '128 + N', help: 'ended by signal N, such as 129 for a closed terminal'},
];
