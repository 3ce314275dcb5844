import {describe} from 'vitest';
import type {Library} from '../../source/library/library.ts';
import {articlesContract} from './contract/articles.ts';
import {claimsContract} from './contract/claims.ts';
import {columnsContract} from './contract/columns.ts';
import {copiesContract} from './contract/copies.ts';
import {datesContract} from './contract/dates.ts';
import {entitiesContract} from './contract/entities.ts';
import {entityDecisionsContract} from './contract/entity-decisions.ts';
import {exactCopiesContract} from './contract/exact-copies.ts';
import {filesContract} from './contract/files.ts';
import {indexingContract} from './contract/indexing.ts';
import {namesContract} from './contract/names.ts';
import {revisionsContract} from './contract/revisions.ts';
import {sentencesContract} from './contract/sentences.ts';
import {textContract} from './contract/text.ts';
import {timelineContract} from './contract/timeline.ts';

export interface Engine {
	/** An empty library; closing it is the caller's. */
	open: () => Promise<Library>;
	/** The same, with a clock of the caller's (milliseconds since 1970). */
	openAt: (now: () => number) => Promise<Library>;
}

/** What every library must do, whatever keeps the data. Run it against each engine. */
export function libraryContract(name: string, engine: Engine): void {
	describe(`${name} keeps the library's contract`, () => {
		articlesContract(engine);
		entitiesContract(engine);
		entityDecisionsContract(engine);
		namesContract(engine);
		claimsContract(engine);
		datesContract(engine);
		copiesContract(engine);
		exactCopiesContract(engine);
		textContract(engine);
		sentencesContract(engine);
		revisionsContract(engine);
		timelineContract(engine);
		columnsContract(engine);
		filesContract(engine);
		indexingContract(engine);
	});
}
