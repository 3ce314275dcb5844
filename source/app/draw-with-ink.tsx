import {render} from 'ink';
import {App} from './app.tsx';
import {ErrorBoundary} from './components/error-boundary.tsx';
import type {Theme} from './drawing/theme.ts';
import type {Store} from './state/store.ts';
import {createFrameStream} from './terminal/frame-stream.ts';
import type {Terminal} from './terminal/terminal.ts';

/** Lets Ink draw the screens from now on. @returns What ends that. */
export function drawWithInk(store: Store, terminal: Terminal, theme: Theme): () => void {
	const {unmount} = render(
		<ErrorBoundary onError={terminal.fail}>
			<App store={store} theme={theme} />
		</ErrorBoundary>,
		{
			stdout: createFrameStream(terminal),
			debug: true,
			interactive: true,
			exitOnCtrlC: false,
			patchConsole: false,
			// What is drawn for screen readers is drawn by the views; Ink's own mode would take the lines apart.
			isScreenReaderEnabled: false,
		},
	);
	return unmount;
}
