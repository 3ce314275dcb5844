import {sections} from '../app/state/keys/binding.ts';
import {bindings} from '../app/state/keys/bindings.ts';

/** The key table as Markdown, one table a section. */
export function keysTables(): string {
	return sections
		.flatMap(section => {
			const rows = bindings.filter(binding => binding.section === section && !binding.help.startsWith('while typing'));
			if (rows.length === 0) return [];
			const lines = rows.map(
				({shown, help}) =>
					`| ${shown
						.split(' ')
						.map(key => `\`${key}\``)
						.join(' ')} | ${help} |`,
			);
			return [`| ${section} | |`, '| --- | --- |', ...lines].join('\n');
		})
		.join('\n\n');
}
