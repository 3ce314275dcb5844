import {openSqlite} from '../../source/library/sqlite/open-sqlite.ts';
import {sqliteLibrary} from '../../source/library/sqlite/sqlite-library.ts';
import {libraryContract} from './contract.ts';

libraryContract('SQLite', {
	open: async () => sqliteLibrary(openSqlite(null).database),
	openAt: async now => sqliteLibrary(openSqlite(null).database, {now}),
});
