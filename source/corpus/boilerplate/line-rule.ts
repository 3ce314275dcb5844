import {type BlockRule, cut} from './block.ts';
import {lineCues} from './line-cues.ts';

/** Longer lines are prose, whatever words they begin with. */
const longestLine = 700;

/** Cuts lines that are furniture by their words alone. */
export const lineRule: BlockRule = {
	name: 'lines',
	apply(blocks) {
		for (const block of blocks) {
			if (block.reason !== null || block.text.length > longestLine) continue;
			const found = lineCues.find(([, pattern]) => pattern.test(block.text));
			if (found) cut(block, found[0]);
		}
	},
};
