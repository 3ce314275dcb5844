import type {Document} from '../document.ts';
import type {Expression} from './meaning.ts';
import {allRefiners} from './refiners/all-refiners.ts';
import {scan} from './scan.ts';

/** All temporal expressions of a document with what they say, in text order, before it is known which days they mean. */
export function readExpressions(document: Document): Expression[] {
	let expressions = scan(document);
	for (const refine of allRefiners) expressions = refine(document, expressions);
	return expressions;
}
