// The pictures in the documents: how each comes about.
import type {App} from '../journeys/driver.ts';

export interface Screen {
	/** Name of the file, without the scheme and the ending. */
	name: string;
	/** For those who do not see it. */
	title: string;
	columns: number;
	rows: number;
	/** Leads the program there, and waits until everything has come. */
	go(app: App): Promise<void>;
}

export const screens: readonly Screen[] = [
	{
		name: 'overview',
		title: 'newsglass with the sample corpus: the articles, the one that is read, and who claims what in it',
		columns: 150,
		rows: 36,
		async go(app) {
			await app.sees(/1\/18/);
			await app.doesNotSee('indexing');
			app.press('8', 'G');
			await app.sees('Ines Calloway');
			app.press('c');
			await app.sees(/this article +1\/\d+/);
			await app.sees('– ');
		},
	},
	{
		name: 'compare',
		title:
			'Claims in rows, outlets in columns: who says it, who says otherwise; below, the sentences of the selected claim',
		columns: 120,
		rows: 36,
		async go(app) {
			await app.sees(/1\/18/);
			await app.doesNotSee('indexing');
			app.press('=');
			await app.sees('Possible differences');
		},
	},
];
