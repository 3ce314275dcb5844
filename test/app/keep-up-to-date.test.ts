import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keepUpToDate} from '../../source/app/keep-up-to-date.ts';
import {initialState} from '../../source/app/state/state.ts';
import {createStore} from '../../source/app/state/store.ts';
import {noCorrections} from '../../source/indexing/correction.ts';
import {openSqlite} from '../../source/library/sqlite/open-sqlite.ts';
import {sqliteLibrary} from '../../source/library/sqlite/sqlite-library.ts';

test('a full disk ends the indexing and says so; what is there stays on the screen', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'newsglass-full-'));
	const {database} = openSqlite(join(folder, 'library.sqlite'));
	const library = sqliteLibrary(database);
	try {
		writeFileSync(join(folder, 'a.txt'), `The harbour closed on Monday. ${'It is very long. '.repeat(20_000)}`);
		const {pages} = database.get<{pages: number}>('SELECT page_count AS pages FROM pragma_page_count')!;
		database.execute(`PRAGMA max_page_count = ${pages + 3}`);
		const store = createStore(initialState('harbour', 80, 24), () => {});
		const {signal} = new AbortController();
		const paths = [join(folder, 'a.txt')];
		expect(
			await keepUpToDate(
				store,
				library,
				{paths, published: null, limits: {}, corrections: () => noCorrections, watch: null, signal},
				async () => {},
			),
		).toBeNull();
		const {notice, indexing} = store.getState();
		expect(notice).toMatchObject({warning: true, text: expect.stringMatching(/^No space is left .* is kept\./)});
		expect(indexing).toBeNull();
	} finally {
		await library.close();
		rmSync(folder, {recursive: true});
	}
});
