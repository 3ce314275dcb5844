import type {StoredArticle} from '../../../model/listing.ts';
import type {StyledSpan} from '../../drawing/excerpt.ts';
import type {StyleName} from '../../drawing/theme.ts';
import {isShown} from '../screen/layout.ts';
import type {AppState} from '../state.ts';

type Mark = StyledSpan<StyleName>;

const cache = new WeakMap<StoredArticle, Map<string, readonly Mark[]>>();

/**
 * Who and what is named in the open article, in text order, in the colours of the list of entities, as long as that
 * stands beside the text or is one step back; and every mention of the selected one, pronouns too.
 */
export function nameMarks(state: AppState): readonly Mark[] {
	const {panel, reader, from} = state;
	if (reader.stored === null || panel.tab !== 'entities') return [];
	if (!isShown(state, 'panel') && from !== 'panel') return [];
	const selected = panel.mentions?.entity ?? panel.entities.items[panel.entities.selected];
	const key = selected === undefined ? '' : `${selected.type} ${selected.name}`;
	const known = cache.get(reader.stored) ?? new Map<string, readonly Mark[]>();
	cache.set(reader.stored, known);
	const marks = known.get(key) ?? marksOf(reader.stored, key);
	known.set(key, marks);
	return marks;
}

function marksOf({analysis}: StoredArticle, selected: string): readonly Mark[] {
	return analysis.entities
		.flatMap(({name, type, mentions}) => {
			const isSelected = `${type} ${name}` === selected;
			return mentions.flatMap(({start, end, named}): Mark[] =>
				isSelected || named ? [{start, end, style: isSelected ? 'source' : type}] : [],
			);
		})
		.sort((a, b) => a.start - b.start);
}

/** Those that touch a stretch of the text: a look-up, since every line on the screen asks. */
export function marksWithin(marks: readonly Mark[], start: number, end: number): Mark[] {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (marks[middle]!.start < end) low = middle + 1;
		else high = middle;
	}
	const found: Mark[] = [];
	// Names hardly overlap: the few before the stretch that may reach into it stand right before it.
	for (let at = low - 1; at >= 0 && (marks[at]!.end > start || low - at < 4); at--) {
		if (marks[at]!.end > start) found.unshift(marks[at]!);
	}
	return found;
}
