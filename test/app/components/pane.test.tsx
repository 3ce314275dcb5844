import {render} from 'ink-testing-library';
import {expect, test} from 'vitest';
import {Pane} from '../../../source/app/components/pane.tsx';

const strip = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');

test('shows its lines where they stand', () => {
	const {lastFrame} = render(<Pane columns={12} rows={3} text={'one         \n  two       \nthree       '} />);
	expect(
		strip(lastFrame()!)
			.split('\n')
			.map(line => line.trimEnd()),
	).toEqual(['one', '  two', 'three']);
});

test('lets nothing out of its rectangle', () => {
	const {lastFrame} = render(<Pane columns={5} rows={2} text={'much too long\nb\nbeyond\nits\nrows'} />);
	const lines = strip(lastFrame()!).split('\n');
	expect(lines.length).toBeLessThanOrEqual(2);
	for (const line of lines) expect(line.length).toBeLessThanOrEqual(5);
});
