import type {TextEdit} from './messages.ts';

/** One line of text that is being typed, and the offset of the cursor in it. */
export interface EditedText {
	text: string;
	cursor: number;
}

/** Longer pastes are cut: nobody types this much, and every word costs time. */
const longestText = 500;

/** One edit of a line of text, by code points. */
export function applyEdit({text, cursor}: EditedText, edit: TextEdit): EditedText {
	const before = text.slice(0, cursor);
	const after = text.slice(cursor);
	const previous = before.length - (/[\ud800-\udbff][\udc00-\udfff]$/.test(before) ? 2 : 1);
	const following = /^[\ud800-\udbff][\udc00-\udfff]/.test(after) ? 2 : 1;
	switch (edit.kind) {
		case 'insert': {
			const inserted = edit.text.replace(/\s+/g, ' ').slice(0, Math.max(0, longestText - text.length));
			return {text: before + inserted + after, cursor: cursor + inserted.length};
		}
		case 'delete-back':
			return {text: before.slice(0, Math.max(0, previous)) + after, cursor: Math.max(0, previous)};
		case 'delete-forward':
			return {text: before + after.slice(following), cursor};
		case 'delete-word': {
			const kept = before.replace(/\S*\s*$/, '');
			return {text: kept + after, cursor: kept.length};
		}
		case 'clear':
			return {text: after, cursor: 0};
		case 'to': {
			const places = {
				left: Math.max(0, previous),
				right: Math.min(text.length, cursor + following),
				start: 0,
				end: text.length,
			};
			return {text, cursor: places[edit.place]};
		}
	}
}
