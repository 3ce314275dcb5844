import type {EntityName, EntityType} from '../../model/entity.ts';
import type {EntityDecisions, EntityKey} from '../library.ts';
import type {Database} from './database.ts';
import {recount} from './entity-counts.ts';
import {moveRow, unsettle} from './names.ts';
import {nameKey, nobody, removeUnused, senseOf, shownFor, usualSense} from './senses.ts';

interface Edit {
	kind: 'becomes' | 'apart' | 'hidden' | 'assigned';
	/** `Article.id`; empty where it is about all articles. */
	article: string;
	name: string;
	type: EntityType;
	intoName: string | null;
	intoType: EntityType | null;
}

/**
 * Makes `edits` say what was decided, and moves what an edit that is new or gone is about: the rest stays untouched, so
 * that the thousandth decision is as quick as the first. See `senses.ts`.
 */
export function followDecisions(
	database: Database,
	decisions: EntityDecisions,
	write: (change: () => void) => void,
): boolean {
	const wanted = new Map(editsOf(decisions).map(edit => [JSON.stringify(edit), edit]));
	const differing = () => {
		const stored = new Map(storedEdits(database).map(edit => [JSON.stringify(edit), edit]));
		return {
			gone: [...stored].filter(([key]) => !wanted.has(key)).map(([, edit]) => edit),
			come: [...wanted].filter(([key]) => !stored.has(key)).map(([, edit]) => edit),
		};
	};
	const {gone, come} = differing();
	if (gone.length === 0 && come.length === 0) return false;
	write(() => {
		// Another process may have followed other decisions since.
		const now = differing();
		for (const edit of now.gone) removeEdit(database, edit);
		for (const edit of now.come) insertEdit(database, edit);
		apply(database, [...now.gone, ...now.come]);
		removeUnused(database);
	});
	return true;
}

function editsOf({becomes, apart, hidden, assigned}: EntityDecisions): Edit[] {
	const edit = (kind: Edit['kind'], {name, type}: EntityName, into: EntityName | null, article = ''): Edit => ({
		kind,
		article,
		name,
		type,
		intoName: into?.name ?? null,
		intoType: into?.type ?? null,
	});
	return [
		...becomes.map(([entity, shown]) => edit('becomes', entity, shown)),
		...apart.map(name => edit('apart', name, null)),
		...hidden.map(name => edit('hidden', name, null)),
		...assigned.map(({article, name, into}) => edit('assigned', name, into, article)),
	];
}

function storedEdits(database: Database): Edit[] {
	const rows = database.all<Edit>(
		'SELECT kind, article, name, type, into_name AS intoName, into_type AS intoType FROM edits',
	);
	return rows.map(({kind, article, name, type, intoName, intoType}) => ({
		kind,
		article,
		name,
		type,
		intoName,
		intoType,
	}));
}

function removeEdit(database: Database, {kind, article, name, type}: Edit): void {
	database.run('DELETE FROM edits WHERE kind = ? AND article = ? AND name = ? AND type = ?', kind, article, name, type);
}

function insertEdit(database: Database, {kind, article, name, type, intoName, intoType}: Edit): void {
	database.run(
		'INSERT INTO edits (kind, article, name, type, into_name, into_type) VALUES (?, ?, ?, ?, ?, ?)',
		kind,
		article,
		name,
		type,
		intoName,
		intoType,
	);
}

type StoredSense = {key: number; name: number; meant: number; shown: EntityKey};

const sensesAbout = `SELECT senses.key, senses.name, meant, shown FROM names JOIN senses ON senses.name = names.key OR
	senses.meant = names.key WHERE names.name = ? AND names.type = ?`;

function apply(database: Database, changed: readonly Edit[]): void {
	const touched = new Set<EntityKey>();
	for (const edit of changed) {
		if (edit.kind === 'hidden') hide(database, edit);
		else if (edit.kind === 'assigned') assign(database, edit, touched);
		else {
			for (const sense of database.all<StoredSense>(sensesAbout, edit.name, edit.type)) show(database, sense, touched);
		}
	}
	for (const entity of touched) recount(database, entity);
}

function show(database: Database, {key, name, meant, shown}: StoredSense, touched: Set<EntityKey>): void {
	const entity = shownFor(database, name, meant);
	if (entity === shown) return;
	database.run('UPDATE senses SET shown = ? WHERE key = ?', entity, key);
	touched.add(shown).add(entity);
}

function hide(database: Database, {name, type}: Edit): void {
	database.run(
		`UPDATE entities SET hidden = EXISTS (SELECT 1 FROM edits WHERE kind = 'hidden' AND article = '' AND name = ?1
			AND type = ?2) WHERE name = ?1 AND type = ?2`,
		name,
		type,
	);
}

const rowsNamed = `SELECT articles.key AS article, position, sense, shown FROM articles
	CROSS JOIN article_entities ON article = articles.key JOIN senses ON senses.key = sense
	WHERE articles.id = ? AND senses.name = ?`;

/** Without the assignment, the name means what it mostly does until the whole corpus is looked at again. */
function assign(database: Database, edit: Edit, touched: Set<EntityKey>): void {
	const name = nameKey(database, edit);
	const now = database.get<{name: string | null; type: EntityType}>(
		`SELECT into_name AS name, into_type AS type FROM edits WHERE kind = 'assigned' AND article = ? AND name = ? AND type = ?`,
		edit.article,
		edit.name,
		edit.type,
	);
	for (const row of database.all<{article: number; position: number; sense: number; shown: number}>(
		rowsNamed,
		edit.article,
		name,
	)) {
		let to = usualSense(database, name, row.sense);
		if (now !== undefined) {
			to = senseOf(database, name, now.name === null ? nobody : nameKey(database, {name: now.name, type: now.type}));
		}
		if (to.key === row.sense) continue;
		moveRow(database, row.article, row.position, row.sense, to.key);
		touched.add(row.shown).add(to.shown);
	}
	if (now === undefined) unsettle(database);
}
