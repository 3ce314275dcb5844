/** Names that the program has; where they are given, a setting that names another is a problem. */
export interface KnownNames {
	/** Actions that keys can be given to. */
	actions?: readonly string[];
	/** Styles that a theme can change. */
	styles?: readonly string[];
}

/** What is wrong with a value: under which key inside the setting ("" for itself), what, and what to write instead. */
export interface Wrong {
	key: string;
	wrong: string;
	instead: string;
}

export interface Reading<Value> {
	/** Not there where nothing of it can be used. */
	value?: Value;
	wrongs: Wrong[];
}

/** What a setting may be. */
export interface Kind<Value> {
	/** For people and for the documents: "auto, always or never". */
	what: string;
	read(value: unknown, known: KnownNames): Reading<Value>;
}

export function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value from outside, short and harmless for one line of a terminal. */
export function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (isTable(value)) return 'a table';
	const line = String(value)
		.slice(0, 200)
		.replace(/[\p{C}\p{Z}]+/gu, ' ')
		.trim();
	const short = line.length > 40 ? `${line.slice(0, 39).toWellFormed()}…` : line;
	return typeof value === 'string' ? `"${short}"` : short;
}

export function oneOf<const Value extends string>(values: readonly Value[]): Kind<Value> {
	const what = `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
	return {
		what,
		read(value) {
			const found = values.find(known => known === value);
			return found === undefined ? refuse(value, what) : {value: found, wrongs: []};
		},
	};
}

/** `on` and `off` are words in YAML 1.2, `true` and `false` are not: both are meant the same. */
export const onOrOff: Kind<boolean> = {
	what: 'on or off',
	read(value) {
		const word = typeof value === 'string' ? value.toLowerCase() : value;
		if (word === true || word === 'on' || word === 'yes' || word === 'true') return {value: true, wrongs: []};
		if (word === false || word === 'off' || word === 'no' || word === 'false') return {value: false, wrongs: []};
		return refuse(value, 'on or off');
	},
};

/** A shell command on one line; `null` where the environment decides. */
export const command: Kind<string | null> = {
	what: 'a command',
	read(value) {
		if (typeof value !== 'string' || value.trim() === '') return refuse(value, 'a command, such as "less -R"');
		if (/[\x00-\x1f\x7f-\x9f]/.test(value)) return refuse(value, 'a command on one line, without control characters');
		return {value: value.trim(), wrongs: []};
	},
};

export function refuse(value: unknown, instead: string, key = ''): {wrongs: Wrong[]} {
	return {wrongs: [{key, wrong: `${shown(value)} is not understood`, instead: `Write ${instead}`}]};
}
