import type {Mention} from '../../model/entity.ts';
import type {NameKey} from '../library.ts';
import type {Database} from './database.ts';

/** Longer ones are no names. */
const longest = 80;

const add = `INSERT INTO spellings (name, spelling, articles) VALUES (?, ?, ?)
	ON CONFLICT (name, spelling) DO UPDATE SET articles = articles + excluded.articles`;

/**
 * Counts how else an article writes a name: "Xi" beside "Xi Jinping".
 *
 * @param by 1, or -1 for an article that goes.
 */
export function countSpellings(
	database: Database,
	{key, name}: {key: NameKey; name: string},
	text: string,
	mentions: readonly Mention[],
	by: 1 | -1,
): void {
	const spellings = new Set<string>();
	for (const {start, end, named} of mentions) {
		if (!named || end - start > longest) continue;
		spellings.add(text.slice(start, end).replace(/\s+/g, ' ').trim());
	}
	spellings.delete(name);
	for (const spelling of spellings) {
		database.run(add, key, spelling, by);
		if (by < 0) {
			database.run('DELETE FROM spellings WHERE name = ? AND spelling = ? AND articles <= 0', key, spelling);
		}
	}
}
