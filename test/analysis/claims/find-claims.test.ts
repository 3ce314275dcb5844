import {describe, expect, it} from 'vitest';
import {readClaims} from './read.ts';

describe('reads who says what', () => {
	it.each([
		// Clausal
		['The mayor said the harbour would close in March.', 'The mayor', ['the harbour would close in March']],
		['Dahl talked on the telephone. Who told them? Ruiz said the deal was dead.', 'Ruiz', ['the deal was dead']],
		['Dahl told Ruiz that the deal was dead.', 'Dahl', ['that the deal was dead']],
		['Beijing insists it is neutral.', 'Beijing', ['it is neutral']],
		['Kovac vowed to rebuild the port.', 'Kovac', ['to rebuild the port']],
		[
			'Xi also called for closer cooperation between the two nations.',
			'Xi',
			['closer cooperation between the two nations'],
		],
		// Appositions and relative clauses are cut from the source, its role is kept.
		['Marta Ruiz, a former judge, said the ruling was wrong.', 'Marta Ruiz', ['the ruling was wrong']],
		['Officials, who spoke on condition of anonymity, said the raid had failed.', 'Officials', ['the raid had failed']],
		[
			'The bank’s chief executive, Jane Ferris, said the loss was small.',
			'The bank’s chief executive, Jane Ferris',
			['the loss was small'],
		],
		[
			'Sources familiar with the matter told Brandt that talks had stalled.',
			'Sources familiar with the matter',
			['that talks had stalled'],
		],
		[
			'The agency reported, citing two sources, that the firm would close.',
			'The agency',
			['that the firm would close'],
		],
		['The mayor said Tuesday he would close the port.', 'The mayor', ['he would close the port']],
		// What the tagger gets wrong
		['Nora Lynch waited. "We lost," Lynch said.', 'Lynch', ['"We lost,"']],
		['Brandt charges that the treaty was broken.', 'Brandt', ['that the treaty was broken']],
		[
			'On Monday, Human Rights Watch said the raids had killed nine people.',
			'Human Rights Watch',
			['the raids had killed nine people'],
		],
		['But some note that the dam has lost water.', 'some', ['that the dam has lost water']],
		['Prime Minister Theresa May said the talks had failed.', 'Prime Minister Theresa May', ['the talks had failed']],
		['The talks went on. May said they had failed.', 'May', ['they had failed']],
		['Marta Ruiz last week said the talks had failed.', 'Marta Ruiz', ['the talks had failed']],
		// Trailing, inverted and in the middle
		['The reforms have failed, Dahl told reporters on Monday.', 'Dahl', ['The reforms have failed']],
		['The talks, she said, were "frank and useful."', 'she', ['The talks', 'were "frank and useful."']],
		[
			'"The bridge is safe," engineer Ingrid Dahl said. "We tested it twice."',
			'engineer Ingrid Dahl',
			['"The bridge is safe,"', '"We tested it twice."'],
		],
		[
			'"We will not pay," said Marta Ruiz, the head of the union, "until the books are open."',
			'Marta Ruiz',
			['"We will not pay,"', '"until the books are open."'],
		],
		[
			'“This is the first paragraph of it.\n\n“This is the second,” Ruiz said.',
			'Ruiz',
			['“This is the first paragraph of it.', '“This is the second,”'],
		],
		["``It is over,'' Mr. Smith said. ``We lost.''", 'Mr. Smith', ["``It is over,''", "``We lost.''"]],
		['Exports fell sharply, Dahl said, referring to the harbour.', 'Dahl', ['Exports fell sharply']],
		// Where the next speaker begins
		[
			'Brandt said that both should oppose “outside forces,” according to state media.',
			'Brandt',
			['that both should oppose “outside forces,”'],
		],
		['Brandt said that the dam broke, the mayor reported.', 'Brandt', ['that the dam broke']],
		[
			'Kovac stressed that the reforms had begun, and aid groups warned that the money was gone.',
			'Kovac',
			['that the reforms had begun'],
		],
		// According to, as reported
		['According to the ministry, exports fell by 12 percent.', 'the ministry', ['exports fell by 12 percent']],
		[
			'Exports fell by 12 percent, according to a report by the central bank.',
			'a report by the central bank',
			['Exports fell by 12 percent'],
		],
		['As the Guardian reported, the tunnel cost $4 billion.', 'the Guardian', ['the tunnel cost $4 billion']],
		['The tunnel cost $4 billion, as reported by the Guardian.', 'the Guardian', ['The tunnel cost $4 billion']],
		// Colons, labels, signatures
		['The company said in a statement: "We regret the error."', 'The company', ['"We regret the error."']],
		['MERKEL: We will not do that.', 'MERKEL', ['We will not do that.']],
		['“Nobody knows why.” — Ana Diaz', 'Ana Diaz', ['“Nobody knows why.”']],
		// A document that speaks
		[
			'The talks lasted for two hours, a Kremlin readout said.',
			'a Kremlin readout',
			['The talks lasted for two hours'],
		],
	])('%s', (text, source, content) => {
		expect(readClaims(text)).toContainEqual(expect.objectContaining({source, content}));
	});
});

describe('credits nobody', () => {
	it.each([
		['who is only spoken to', 'Dahl told Ruiz that the deal was dead.', 'Ruiz'],
		['a day', 'On Thursday the talks went on, and nobody said a word.', 'Thursday'],
		['who is expected to do something', 'The party is expected to win the vote.', 'The party'],
		['the reader', 'You can also say that the bridge is closed.', 'You'],
		['whom a question asks for', 'Which nations support the ban on coal?', 'Which nations'],
		['a question’s label', 'Q: Why did you leave the bank?', 'Q'],
		['what points at something', 'This shows that the dam was weak.', 'This'],
	])('%s', (_what, text, source) => {
		expect(readClaims(text).map(claim => claim.source)).not.toContain(source);
	});

	it('for a heading inside of the text', () => {
		expect(readClaims('The mayor left.\n\nMinister Vows to Rebuild Old Harbour\n\nThe harbour is quiet.')).toEqual([]);
	});
});

describe('says how it is claimed', () => {
	it.each([
		['He denied that the company had paid bribes.', {negated: true}],
		['The minister did not say when the talks would resume.', {negated: true}],
		['Kovac did not reject the claim that the talks had failed.', {negated: false}],
		['She believes the vote was stolen.', {hedged: true}],
		['Dahl said the dam might break.', {hedged: true}],
		['Dahl said the dam broke.', {hedged: false, quoted: false, negated: false}],
		['Dahl said the dam was “full to the brim.”', {quoted: true}],
	])('%s', (text, expected) => {
		expect(readClaims(text)[0]).toMatchObject(expected);
	});
});

describe('offers what nobody is credited with, if it is worth checking', () => {
	it('takes numbers, records and dates', () => {
		const [claim] = readClaims('Trade between the two regions hit a record $40 billion in 2019.');
		expect(claim).toMatchObject({source: null, cue: null, rule: 'unattributed'});
		expect(claim!.worth).toBeGreaterThan(0.8);
	});

	it.each([
		'Did trade between the two regions hit a record $40 billion in 2019?',
		'We will probably see you at the harbour again.',
		'“Trade hit a record $40 billion in 2019 and rose by 3 percent.”',
		'Breaking News and Video',
	])('leaves out %s', text => {
		expect(readClaims(text).filter(({source}) => source === null)).toEqual([]);
	});
});
