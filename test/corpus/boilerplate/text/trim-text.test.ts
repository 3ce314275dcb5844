import {describe, expect, it} from 'vitest';
import {trimText} from '../../../../source/corpus/boilerplate/text/trim-text.ts';
import {readSample} from '../../helpers.ts';

const first = 'The council met on Monday to speak of the port, and of nothing else.';
const second = 'Nobody had expected the vote to be so close, a member said.';
const third = 'The next meeting is planned for the first week of April.';
const around = (...between: string[]) =>
	[first, second, ...between, third, second.replace('Nobody', 'Few')].join('\n\n');

describe('trimText', () => {
	it('keeps every sentence of a copied page, and nothing else', async () => {
		const [{article} = {}] = await readSample('copied.txt');
		expect(article!.title).toBe('Port Ellery elects its first independent mayor');
		expect(article!.text.split('\n\n')).toEqual([
			'Marta Oduya won the race for mayor of Port Ellery on Tuesday, ending 16 years of rule by the Harbour Party.',
			'“We will open the books of this city,” Oduya told supporters at the old customs house.',
			'Turnout was 61 percent, the highest since 1994, the electoral board said.',
			'The Harbour Party conceded shortly before midnight.',
			'Oduya takes office on April 1.',
		]);
		expect(article!.published).toBeNull();
		expect(new Set(article!.cut.map(piece => piece.reason))).toEqual(
			new Set(['title', 'reading time', 'advertisement', 'related articles', 'tags', 'page footer', 'comments']),
		);
	});

	it('says where each piece stood', () => {
		const {text, cut} = trimText(around('Advertisement'), null);
		expect(cut).toEqual([{at: text.indexOf(third), text: 'Advertisement', reason: 'advertisement'}]);
	});

	it.each([
		'Advertisement',
		'Keep Reading',
		'CLICK HERE FOR MORE FROM THE DAILY PAPER',
		'READ MORE: Port sale haunts the council',
		'Related: Port sale haunts the council',
		'Also Read | Port sale haunts the council',
		'Sign up for our daily newsletter and get the news in your inbox',
		'Story continues below advertisement',
		'Photo: Lena Moss/Reuters',
		'The hall on Monday. (AP Photo/Lena Moss)',
		'Follow us on Twitter and Facebook',
		'https://example.org/hall.jpg',
		'© 2021 The Daily Paper',
	])('cuts %j from between paragraphs', line => expect(trimText(around(line), null).text).toBe(around()));

	it.each([
		'More is on the way, the mayor said.',
		'Comments on the plan were mixed.',
		'“Share this article of faith with me,” she told the crowd.',
		'Related costs contributed to the loss, which surprised nobody.',
		'Copyright law does not cover this, the court found.',
		'Advertisement sales fell by half.',
		'Read more than one book a year, he told the pupils.',
		'The news',
		'What happens next?',
		'Photo shops closed early.',
		'Topics ranged from war to peace.',
		'Follow the money, he said on Twitter, and nobody did.',
		'This website uses a new design.',
	])('keeps %j', line => expect(trimText(around(line), null).text).toBe(around(line)));

	it('does not take the text that goes on after a box for a teaser', () => {
		const boxed = around('Related stories', 'Port sale haunts the council');
		expect(trimText(boxed, null).text).toBe(around());
	});

	it('keeps the sections of a text that goes on after a box', () => {
		const sections = ['What is sold', first, 'Who decides', second, third].join('\n\n');
		const boxed = [first, second, 'Related stories', 'Port sale haunts the council', sections].join('\n\n');
		const {text} = trimText(boxed, null);
		for (const sentence of [first, second, third])
			expect(text.split(sentence).length).toBe(boxed.split(sentence).length);
	});

	it('cuts headlines and teasers that take turns to the end', () => {
		const cards = ['Ferry stops at noon', first, 'Museum finds map', second, 'Fish return', third].join('\n\n');
		expect(trimText(`${around()}\n\nMore stories\n\n${cards}`, null).text).toBe(around());
	});

	it('does not take the headline below a section name for a card', () => {
		const {header, text} = trimText(`Latest news\n\nCouncil meets on port sale\n\n${around()}`, null);
		expect(header.title).toBe('Council meets on port sale');
		expect(text).toContain(around());
	});

	it('keeps what follows when comments stand above the text', () => {
		expect(trimText(`3 Comments\n\n${around()}`, null).text).toBe(around());
	});

	it('does not take a row of buttons for comments', () => {
		expect(trimText(around('Facebook\nComments\nPrint'), null).text).toBe(around());
	});

	it.each([
		['Jane Doe contributed to this report.', 'credits'],
		['(Reporting by Jane Doe; Editing by John Roe)', 'credits'],
		['Jane Doe is a reporter at the Daily Paper. Follow her on Twitter @janedoe.', 'about the author'],
		['Jane Doe', 'byline'],
	])('cuts %j from the end', (line, reason) => {
		const {text, cut} = trimText(`${around()}\n\n${line}`, null);
		expect(text).toBe(around());
		expect(cut).toMatchObject([{reason, text: line}]);
	});
});

describe('menus around a text', () => {
	const menu = [
		'Home',
		'World',
		'Politics',
		'Port and sea',
		'Sports',
		'Weather',
		'Our towns',
		'Obituaries',
		'Jobs',
	].join('\n');

	it('go from above and below', () => {
		const {text, header, cut} = trimText(
			`${menu}\n${menu}\n\nCouncil meets on port sale\n\n${around()}\n\n${menu}`,
			null,
		);
		expect(text).toBe(around());
		expect(header.title).toBe('Council meets on port sale');
		expect(cut.at(-1)).toMatchObject({at: text.length, reason: 'page footer'});
	});

	it('are not taken for lists that belong to the text', () => {
		const results = ['Ellery 3, Norham 1', 'Sand Bay 2, Oldport 2', 'Hull 0, Leith 4', 'Crail 1, Wick 0'].join('\n');
		const text = `${around()}\n\n${results}\n${results}\n${results}`;
		expect(trimText(text, null).text).toBe(text);
	});

	it('stay where paragraphs stand together among them', () => {
		const text = `${around()}\n\n${menu}\n\n${first}\n\n${second}`;
		expect(trimText(text, null).text).toContain(`${first}\n\n${second}`);
	});
});

describe('the header of a text', () => {
	it.each([
		[`Council meets on port sale\n${first}`, 'Council meets on port sale', first],
		[`Will the port be sold?\n\n${first}`, 'Will the port be sold?', first],
		[`${first}\n${second}`, null, `${first}\n${second}`],
		[`Hong Kong\n${first}`, null, `Hong Kong\n${first}`],
		[`GENEVA (AP) --\n${first}`, null, `GENEVA (AP) --\n${first}`],
		[`“No! We will not sell!”\n${first}`, null, `“No! We will not sell!”\n${first}`],
		['A line\nAnother line', null, 'A line\nAnother line'],
	])('%j', (text, title, body) => {
		const trimmed = trimText(text, null);
		expect(trimmed.header.title).toBe(title);
		expect(trimmed.text).toBe(body);
	});

	it('reads byline, date and address', () => {
		const {header, text} = trimText(
			`https://example.org/port\nCouncil meets on port sale\nBy Ann Ray\nPublished: March 3, 2021, 10:15 AM\n\n${first}`,
			null,
		);
		expect(header).toEqual({
			title: 'Council meets on port sale',
			bylines: ['Ann Ray'],
			dates: ['March 3, 2021, 10:15 AM'],
			updates: [],
			outlet: null,
			address: 'https://example.org/port',
		});
		expect(text).toBe(first);
	});
});
