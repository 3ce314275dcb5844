import {basename} from 'node:path';
import {styleNames} from '../app/drawing/looks.ts';
import type {Binding} from '../app/state/keys/binding.ts';
import {bindings as ownBindings} from '../app/state/keys/bindings.ts';
import {type KeyConflict, rebind} from '../app/state/keys/rebind.ts';
import {shownKey} from '../app/state/keys/shown-key.ts';
import {readSettings} from '../settings/read-settings.ts';
import type {Settings} from '../settings/settings.ts';

export interface Preferences {
	settings: Settings;
	/** The key table as the settings have it. */
	bindings: readonly Binding[];
	/** What cannot be used of the settings, and keys that two actions have: a line each. */
	problems: string[];
}

/** What the reader has set, and what is wrong with it; where something is, the usual is used. */
export async function readPreferences(environment: Readonly<Record<string, string | undefined>> = process.env) {
	const actions = ownBindings.map(({action}) => action);
	const {settings, problems} = await readSettings(environment, {actions, styles: styleNames});
	const {bindings, conflicts} = rebind(ownBindings, settings.keys);
	return {settings, bindings, problems: [...problems, ...conflicts.map(conflictText)]} satisfies Preferences;
}

const conflictText = ({key, action, loses}: KeyConflict) =>
	`settings: ${shownKey(key)} is ${action} now, and no longer ${loses}. Give ${loses} another key, or none: [].`;

/** The problems in one line, for the screen; doctor has the whole of them. */
export function problemsLine([first, ...others]: readonly string[], file: string): string | null {
	if (first === undefined) return null;
	const line = first.replace(file, basename(file));
	return others.length === 0 ? line : `${line} (+${others.length}: newsglass doctor)`;
}
