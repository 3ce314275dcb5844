import {Text} from 'ink';
import {render} from 'ink-testing-library';
import {expect, test, vi} from 'vitest';
import {ErrorBoundary} from '../../../source/app/components/error-boundary.tsx';

test('shows what is inside as long as nothing is thrown', () => {
	const onError = vi.fn();
	const {lastFrame} = render(
		<ErrorBoundary onError={onError}>
			<Text>waves</Text>
		</ErrorBoundary>,
	);
	expect(lastFrame()).toContain('waves');
	expect(onError).not.toHaveBeenCalled();
});

test('hands on what a view throws, at first and later, and draws nothing of it', () => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
	const error = new Error('poisoned');
	const View = ({broken}: {broken: boolean}) => {
		if (broken) throw error;
		return <Text>waves</Text>;
	};
	for (const start of [true, false]) {
		const onError = vi.fn();
		const tree = (broken: boolean) => (
			<ErrorBoundary onError={onError}>
				<View broken={broken} />
			</ErrorBoundary>
		);
		const {lastFrame, rerender} = render(tree(start));
		rerender(tree(true));
		expect(onError).toHaveBeenCalledExactlyOnceWith(error);
		expect(lastFrame()).not.toMatch(/poisoned|waves/);
	}
});
