import {commandsText} from './commands-page.ts';
import {formatsTable, limitsTable, rulesList} from './formats-page.ts';
import {keysTables} from './keys-page.ts';
import {manPage} from './man-page.ts';
import {replaceSection} from './replace-section.ts';
import {actionsTable, exampleText, looksText, settingsTable} from './settings-page.ts';

/** A document that is made, wholly or in parts, from the program's own tables. */
interface Document {
	/** From the root of the project. */
	path: string;
	/** What it should say, from what it says now. */
	write(before: string, version: string): string;
}

const withSections = (sections: Record<string, () => string>) => (before: string) =>
	Object.entries(sections).reduce((text, [name, content]) => replaceSection(text, name, content()), before);

export const documents: readonly Document[] = [
	{path: 'docs/keys.md', write: withSections({keys: keysTables})},
	{path: 'docs/commands.md', write: withSections({commands: commandsText})},
	{
		path: 'docs/settings.md',
		write: withSections({settings: settingsTable, looks: looksText, actions: actionsTable, example: exampleText}),
	},
	{path: 'docs/formats.md', write: withSections({formats: formatsTable, rules: rulesList, limits: limitsTable})},
	{path: 'newsglass.1', write: (_, version) => manPage(version)},
];
