// The worked examples for contributors: each is applied to a copy of the source and must do what it says.
import {rmSync} from 'node:fs';
import {expect, test} from 'vitest';
import {blocksOf, documents, isShown, setUpDesk} from './blocks.ts';

const howTos = documents.filter(path => path.startsWith('docs/how-to/'));

test('there are examples', () => expect(howTos.length).toBeGreaterThanOrEqual(4));

test.each(howTos)('%s', {timeout: 120_000}, path => {
	const desk = setUpDesk('source/cli.ts', ['source', 'docs', 'package.json', 'tsconfig.json', 'newsglass.1']);
	try {
		let printed = '';
		for (const {place, language, text} of blocksOf(path)) {
			if (language === 'diff') desk.apply(text);
			else if (language === 'sh') printed = desk.shell(text);
			else if (language === 'text')
				expect(isShown(text, printed), `${place} shows what is printed:\n${printed}`).toBe(true);
			else expect.fail(`${place}: a block of ${language} is not run`);
		}
		expect(printed, 'it ends with something that can be seen').not.toBe('');
	} finally {
		rmSync(desk.folder, {recursive: true, force: true});
	}
});
