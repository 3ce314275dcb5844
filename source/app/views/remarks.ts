import type {Remarks} from '../../decisions/remarks.ts';
import {flat} from '../drawing/excerpt.ts';
import {clipSegments, type Segment} from '../drawing/line.ts';
import type {Glyphs} from '../drawing/theme.ts';

/** Star and note as signs that stand in columns of their own before what follows; nothing where neither is there. */
export function signSegments({isStarred, note}: Remarks, glyphs: Glyphs): Segment[] {
	if (!isStarred && note === null) return [];
	const blank = (glyph: string) => ' '.repeat(glyph.length);
	return [
		{text: note === null ? blank(glyphs.note) : glyphs.note, style: 'dim'},
		{text: isStarred ? glyphs.starred : blank(glyphs.starred), style: 'warning'},
		{text: ' '},
	];
}

/** Tags in no more than so many columns, with a blank behind them; nothing where there are none. */
export function tagSegments({tags}: Remarks, columns: number, glyphs: Glyphs): Segment[] {
	if (tags.length === 0) return [];
	const text = tags.map(tag => `#${flat(tag)}`).join(' ');
	return [...clipSegments([{text, style: 'dim'}], Math.floor(columns), glyphs.ellipsis), {text: ' '}];
}

/** The same for those who hear it, a sentence each: " Starred.", " Tagged peace, ports.". */
export function spokenRemarks({isStarred, isRead, tags, note}: Remarks): string[] {
	return [
		...(isStarred ? [' Starred.'] : []),
		...(isRead ? [' Read.'] : []),
		...(tags.length > 0 ? [` Tagged ${tags.map(flat).join(', ')}.`] : []),
		...(note === null ? [] : [' Has a note.']),
	];
}
