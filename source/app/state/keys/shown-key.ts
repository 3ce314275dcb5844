const names: Readonly<Record<string, string>> = {
	up: '↑',
	down: '↓',
	left: '←',
	right: '→',
	pageup: 'PgUp',
	pagedown: 'PgDn',
	escape: 'Esc',
	delete: 'Del',
	insert: 'Ins',
};

/** How a key is written for people: `ctrl-d` is `Ctrl-D`, `pagedown` is `PgDn`, a character is itself. */
export function shownKey(key: string): string {
	const [, modifiers = '', base = key] = /^((?:(?:ctrl|alt|shift)-)*)(.+)$/su.exec(key) ?? [];
	const held = modifiers.replace(/[a-z]+/g, capital);
	const isCharacter = [...base].length === 1;
	if (isCharacter) return held + (held === '' ? base : base.toUpperCase());
	return held + (names[base] ?? capital(base));
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
