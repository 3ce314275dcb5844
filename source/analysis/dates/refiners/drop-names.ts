import type {Document} from '../../document.ts';
import type {Expression} from '../meaning.ts';

const titles = new Set(
	'mr mr. mrs mrs. ms ms. miss dr dr. sir lady lord dame prof prof. inspector detective'.split(' '),
);
const streets = new Set(
	'street st st. avenue ave ave. road rd rd. drive lane boulevard blvd. court highway'.split(' '),
);
/** Names of months, days and seasons that people bear. */
const borne = new Set(['weekday', 'month', 'season']);

/** Leaves out what looks like a date but is a name: "Mr. Friday", the book “1984”, the house at 2024 Main Street. */
export function dropNames(document: Document, expressions: Expression[]): Expression[] {
	return expressions.filter(expression => !isName(document, expression));
}

function isName({tokens}: Document, {first, end, meaning}: Expression): boolean {
	if (end - first !== 1) return false;
	const before = tokens.lower[first - 1] ?? '';
	const after = tokens.lower[end] ?? '';
	if (borne.has(meaning.is)) return titles.has(before);
	if (meaning.is !== 'year') return false;
	if (/^["“‘]$/.test(before) && /^["”’]$/.test(after)) return true;
	const isCapital = /^[A-Z]/.test(tokens.surface[end] ?? '');
	return isCapital && [1, 2].some(step => streets.has(tokens.lower[end + step] ?? ''));
}
