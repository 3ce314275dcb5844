import {blankLine, type Line, line, marked, spread} from '../../drawing/line.ts';
import type {Glyphs, StyleName} from '../../drawing/theme.ts';
import {compareLayout} from '../../state/compare/layout.ts';
import {selectedRow} from '../../state/compare/rows.ts';
import {type DetailLine, detailsOf} from '../../state/compare/sayings.ts';
import type {CompareState} from '../../state/compare/state.ts';
import type {AppState} from '../../state/state.ts';

/** Which letter is which outlet, then the sentences of the selected row as far as there is room. */
export function detailLines(state: AppState, compare: CompareState, columns: number, glyphs: Glyphs): Line[] {
	const {legend, details} = compareLayout(state);
	const {lines} = detailsOf(selectedRow(compare)!, compare.compared!.matrix.outlets, columns);
	const shown = lines.slice(compare.detailTop, compare.detailTop + details);
	const filler = Array.from({length: Math.max(0, details - shown.length)}, () => blankLine);
	const below = lines.length - compare.detailTop - shown.length;
	const more = below > 0 ? [{text: `${below} more ${below === 1 ? 'line' : 'lines'} `, style: 'dim' as const}] : [];
	const head = legend.map((text, index) =>
		spread([{text: ` ${text}`, style: 'dim'}], index === legend.length - 1 ? more : [], columns, glyphs.ellipsis),
	);
	return [...head, ...shown.map(detail => drawn(detail, compare, glyphs)), ...filler];
}

function drawn(detail: DetailLine, compare: CompareState, glyphs: Glyphs): Line {
	switch (detail.kind) {
		case 'difference':
			return line({text: ` ${detail.text}`, style: 'warning'});
		case 'silent':
			return line({text: ` ${glyphs.silent} ${detail.text}`, style: 'dim'});
		case 'who': {
			const isSelected = detail.saying === compare.saying;
			const style: {style?: StyleName} = isSelected ? {style: 'selected'} : {};
			const pointer = isSelected ? glyphs.pointer : ' ';
			return {...line(`${pointer}${glyphs[detail.stance]} `, {text: detail.text, style: 'source'}), ...style};
		}
		case 'sentence':
			return line('    ', ...marked(detail.line.text, detail.line.marks, 'match'));
	}
}
