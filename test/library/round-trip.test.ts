import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {FileContent, StoredArticle} from '../../source/library/library.ts';
import {openSqlite} from '../../source/library/sqlite/open-sqlite.ts';
import {sqliteLibrary} from '../../source/library/sqlite/sqlite-library.ts';
import {fileOf, type storedOf} from './samples.ts';

/** Any code units at all: control characters, halves of pairs, bidi overrides. */
const anyText = fc.string({unit: 'binary', maxLength: 60});
const wordy = fc.array(fc.oneof(anyText, fc.constantFrom('harbour', 'Tarn', '. ', '\n', '漢字', '🚢')), {
	maxLength: 12,
});

const sample = fc.record({
	id: fc.constantFrom('a', 'b', 'c'),
	text: wordy.map(parts => parts.join(' ')),
	title: fc.option(anyText),
	outlet: fc.option(anyText),
	published: fc.option(fc.constantFrom('2030-01-01', '2031-01-01')),
	path: fc.option(anyText),
	entities: fc.subarray<['Tarn' | 'harbour', 'person' | 'place']>([
		['Tarn', 'person'],
		['harbour', 'place'],
	]),
});
const file = fc.record({path: fc.constantFrom('/1', '/2', '/3'), samples: fc.array(sample, {maxLength: 4})});

test('whatever is stored, replaced and removed, what is left comes back whole and all totals agree', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(fc.oneof(file, fc.constantFrom('/1', '/2', '/3')), {maxLength: 8}), async steps => {
			const {database} = openSqlite(null);
			const library = sqliteLibrary(database);
			const expected = new Map<string, FileContent>();
			for (const step of steps) {
				if (typeof step === 'string') {
					await library.files.remove([step]);
					expected.delete(step);
				} else {
					const given = step.samples.map(({entities, ...one}) => ({
						...one,
						entities: entities.filter(([name]) => one.text.includes(name)),
					}));
					await library.files.replace([fileOf(step.path, ...given)]);
					expected.set(step.path, fileOf(step.path, ...given));
				}
			}
			const keys = await library.articles.keys('path');
			const stored = await Promise.all(keys.map(key => library.articles.read(key)));
			const wanted = [...expected.values()].flatMap(content => content.articles as ReturnType<typeof storedOf>[]);
			expect(sorted(stored.map(one => one!))).toEqual(
				sorted(
					wanted.map(({article, analysis}) => ({
						key: expect.any(Number),
						alsoIn: [],
						copies: 0,
						article: wellFormed(article),
						analysis,
					})),
				),
			);
			const page = {offset: 0, limit: 100};
			expect(await library.entities.list({of: 'articles', keys}, page)).toEqual(
				await library.entities.list({of: 'all'}, page),
			);
			database.execute(`INSERT INTO body_index (body_index) VALUES ('integrity-check')`);
			await library.close();
		}),
		{numRuns: 60},
	);
});

/** SQLite stores UTF-8, which has no halves of pairs. */
function wellFormed<Value>(value: Value): Value {
	return JSON.parse(JSON.stringify(value, (_, inner) => (typeof inner === 'string' ? inner.toWellFormed() : inner)));
}

function sorted(articles: StoredArticle[]): StoredArticle[] {
	const identity = ({article: {id, text, title, outlet, published, path}}: StoredArticle) =>
		JSON.stringify([id, text, title, outlet, published, path]);
	return articles.toSorted((a, b) => (identity(a) < identity(b) ? -1 : 1));
}
