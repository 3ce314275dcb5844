import {Component, type ReactNode} from 'react';

interface Props {
	/** Told of an error that a view threw. What is inside is not drawn any more. */
	onError(error: unknown): void;
	children: ReactNode;
}

/**
 * Catches what is thrown while the screen is drawn, before Ink does: Ink draws the error into the alternate screen, where
 * nobody sees it. A class, because React has no other way to catch.
 */
export class ErrorBoundary extends Component<Props, {hasFailed: boolean}> {
	override state = {hasFailed: false};

	static getDerivedStateFromError() {
		return {hasFailed: true};
	}

	override componentDidCatch(error: unknown) {
		this.props.onError(error);
	}

	override render() {
		return this.state.hasFailed ? null : this.props.children;
	}
}
