import type {Remarks} from '../../../decisions/remarks.ts';
import {flat} from '../../drawing/excerpt.ts';
import {wrap} from '../../drawing/wrap.ts';

/** Before every line of a note, as mails set off what they quote. */
const rule = '│ ';

/** Star, tags and note as lines of so many columns, none where nothing was said. Spoken: in words, without signs. */
export function remarkLines({isStarred, tags, note}: Remarks, columns: number, spoken: boolean): string[] {
	const star = isStarred ? (spoken ? 'Starred.' : tags.length === 0 ? '* starred' : '*') : '';
	const named = spoken && tags.length > 0 ? `Tags: ${tags.join(', ')}.` : tags.map(tag => `#${tag}`).join('  ');
	const first = [star, named].filter(part => part !== '').join(' ');
	const lines = first === '' ? [] : wrapped(flat(first), columns);
	if (note === null) return lines;
	if (spoken) return [...lines, ...wrapped(`Note: ${note}`, columns)];
	return [...lines, ...wrapped(note, columns - rule.length).map(line => rule + line)];
}

const wrapped = (text: string, columns: number) =>
	wrap(text, Math.max(1, columns)).map(({start, end}) => flat(text.slice(start, end)));
