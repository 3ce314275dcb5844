import {render} from 'ink-testing-library';
import {expect, test, vi} from 'vitest';
import {App} from '../../source/app/app.tsx';
import {createTheme} from '../../source/app/drawing/theme.ts';
import {createStore} from '../../source/app/state/store.ts';
import {screenText} from '../../source/app/views/screen.ts';
import {opened, storedArticle} from './samples.ts';

const theme = createTheme({color: false, ascii: false});
const strip = (text: string) => text.replace(/\u001b\[[0-9;]*m/g, '');
const lines = (text: string) =>
	strip(text)
		.split('\n')
		.map(line => line.trimEnd());

test('Ink lays the screen out as it was painted before Ink was there', () => {
	const store = createStore(opened(30, 96, 20), () => {});
	const {lastFrame} = render(<App store={store} theme={theme} />);
	expect(lines(lastFrame()!)).toEqual(lines(screenText(store.getState(), theme)));
});

test('follows the state', async () => {
	const run = vi.fn();
	const store = createStore(opened(30, 96, 20), run);
	const {lastFrame} = render(<App store={store} theme={theme} />);
	store.dispatch({type: 'open'});
	store.dispatch({type: 'article-loaded', stored: storedArticle(1), query: '', matches: []});
	expect(run).toHaveBeenCalledWith({type: 'load-article', key: 1, query: ''});
	await vi.waitFor(() => expect(strip(lastFrame()!)).toContain('Paragraph 0 tells of waves'));
});

test('several keys at once end where as many single keys end', () => {
	const single = createStore(opened(300, 80, 24), () => {});
	for (let count = 0; count < 200; count++) single.dispatch({type: 'move', by: 1});
	const atOnce = createStore(opened(300, 80, 24), () => {});
	const listener = vi.fn();
	atOnce.subscribe(listener);
	atOnce.dispatchAll(Array.from({length: 200}, () => () => ({type: 'move', by: 1}) as const));
	expect(atOnce.getState().list).toEqual(single.getState().list);
	expect(listener).toHaveBeenCalledTimes(1);
});
