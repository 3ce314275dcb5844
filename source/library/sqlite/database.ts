import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {LibraryError, libraryMessages} from '../errors.ts';
import {type Aside, fileIdentity, putAside} from './put-aside.ts';
import {translateError} from './translate-error.ts';

export type Value = SQLInputValue;

/** An open SQLite file. Every failure comes as a `LibraryError`. Statements are prepared once each. */
export interface Database {
	/** `null` where it lives in memory. */
	readonly place: string | null;
	all<Row>(sql: string, ...values: Value[]): Row[];
	get<Row>(sql: string, ...values: Value[]): Row | undefined;
	/** Gives back the row id of the last row that was inserted. */
	run(sql: string, ...values: Value[]): number;
	/** Several statements without values. */
	execute(sql: string): void;
	/** All or nothing. Takes the right to write at once, so that what is read inside stays true until the end. */
	transaction<Result>(work: () => Result): Result;
	/** Puts the file aside, so that the next start makes it anew. What comes back is to be thrown. */
	damaged(cause?: Error): LibraryError;
	/** The same for one that is of no use here, though nothing is wrong with it. */
	newer(): LibraryError;
	close(): void;
}

/** @throws LibraryError */
export function openDatabase(place: string | null, {readOnly = false} = {}): Database {
	let identity: string | null = null;
	const unusable = (why: Aside, cause?: Error): LibraryError => {
		const aside = place === null ? null : putAside(place, identity, why);
		return new LibraryError(why, libraryMessages[why](place, aside), {cause});
	};
	const damaged = (cause?: Error) => unusable('damaged', cause);
	const guard = <Result>(work: () => Result): Result => {
		try {
			return work();
		} catch (error) {
			throw translateError(error, place, damaged);
		}
	};
	const connection = guard(() => new DatabaseSync(place ?? ':memory:', {readOnly}));
	if (place !== null) identity = fileIdentity(place);
	let closed = false;
	const statements = new Map<string, StatementSync>();
	const prepare = (sql: string): StatementSync => {
		let statement = statements.get(sql);
		if (statement === undefined) {
			statement = connection.prepare(sql);
			statements.set(sql, statement);
		}
		return statement;
	};
	return {
		place,
		all: <Row>(sql: string, ...values: Value[]) => guard(() => prepare(sql).all(...values) as Row[]),
		get: <Row>(sql: string, ...values: Value[]) => guard(() => prepare(sql).get(...values) as Row | undefined),
		run: (sql, ...values) => guard(() => Number(prepare(sql).run(...values).lastInsertRowid)),
		execute: sql => guard(() => connection.exec(sql)),
		transaction: work =>
			guard(() => {
				connection.exec('BEGIN IMMEDIATE');
				try {
					const result = work();
					connection.exec('COMMIT');
					return result;
				} catch (error) {
					rollBack(connection);
					throw error;
				}
			}),
		damaged,
		newer: () => unusable('newer'),
		close: () => {
			if (closed) return;
			closed = true;
			statements.clear();
			guard(() => connection.close());
		},
	};
}

/** SQLite has already done so by itself after some errors (a full disk, for one), and then refuses. */
function rollBack(connection: DatabaseSync): void {
	try {
		connection.exec('ROLLBACK');
	} catch {}
}
