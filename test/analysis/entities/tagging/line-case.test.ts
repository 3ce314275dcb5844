import {expect, it} from 'vitest';
import {LineCase, lineCaseOf} from '../../../../source/analysis/entities/tagging/line-case.ts';
import {readDocument} from '../../../../source/analysis/language.ts';

it.each([
	['The ferry left the harbour on Monday with forty people aboard.', 'running'],
	['Ana Lopez, Ben Orr and Eva Kang sang.', 'running'],
	['Ana Lopez', 'running'],
	['Harbour Ferry Leaves Without Forty of Its Passengers', 'title'],
	['Ferry Leaves the Harbour with Passengers Aboard', 'title'],
	['HARBOUR FERRY LEAVES WITHOUT FORTY PASSENGERS', 'upper'],
	['LISBON, June 4', 'running'],
	['2. 4. 8. 16', 'running'],
] as const)('%j is %s', (text, lineCase) => {
	const document = readDocument(text);
	expect(lineCaseOf(document, document.sentences[0]!)).toBe(LineCase[lineCase]);
});
