import {Box} from 'ink';
import {useSyncExternalStore} from 'react';
import {Pane} from './components/pane.tsx';
import type {Theme} from './drawing/theme.ts';
import type {Store} from './state/store.ts';
import {screenBlocks} from './views/screen.ts';

/** The whole screen: panes side by side over the footer. */
export function App({store, theme}: {store: Store; theme: Theme}) {
	const state = useSyncExternalStore(store.subscribe, store.getState);
	const {panes, footer} = screenBlocks(state, theme);
	return (
		<Box flexDirection="column" width={state.columns} height={state.rows}>
			<Box>
				{panes.map(({name, ...block}) => (
					<Pane key={name} {...block} />
				))}
			</Box>
			<Pane columns={footer.columns} rows={footer.rows} text={footer.text} />
		</Box>
	);
}
