import {describe, expect, it} from 'vitest';
import {readText} from './helpers.ts';

/** The beginning of an invented report, as bytes in the encoding that is named. */
const reports: [encoding: string, base64: string, text: string][] = [
	[
		'GB18030',
		'uNu/2rPHytDW3Lb+0aGz9srXzru2wMGiytCzpKGjy/3LtaOsztLDx72ruau/qtXi1/mzx8rQtcTVy8S/oaM=',
		'港口城市周二选出首位独立市长。她说，我们将公开这座城市的账目。',
	],
	[
		'Big5',
		'tOSkZquwpau2Z6RHv++lWK26puy/V6Xfpauq+KFDpm+7oaFBp9qtzLFOpL22fbNvrnmrsKWrqrqxYqXYoUM=',
		'港口城市週二選出首位獨立市長。她說，我們將公開這座城市的帳目。',
	],
	[
		'Shift_JIS',
		'jWCSrILMjnOSt5FJgs2Jzpdqk/qCyY1zgu2C6oFBj4mCzJazj4qRro5zkreCqpFJgs6C6oK9gUKSoJXrgvCM9opKgreC6YLGj3GC14K9gUI=',
		'港町の市長選は火曜日に行われ、初の無所属市長が選ばれた。帳簿を公開すると述べた。',
	],
	[
		'EUC-JP',
		'ucHErqTOu9TEucGqpM+y0M3Lxvyky7nUpO+k7KGivemkzsy1verCsLvUxLmkrMGqpNCk7KS/oaPEosrtpPK4+LOrpLmk66TIvdKk2aS/oaM=',
		'港町の市長選は火曜日に行われ、初の無所属市長が選ばれた。帳簿を公開すると述べた。',
	],
	[
		'KOI8-R',
		'9snUxczJINDP0tTP18/HzyDHz9LPxMEg188g19TP0s7JyyDX2cLSwczJINDF0tfPx88gzsXawdfJ08nNz8fPIM3c0sEuIO/OwSDPwsXdwczBIM/Uy9LZ1Nggy87Jx8ku',
		'Жители портового города во вторник выбрали первого независимого мэра. Она обещала открыть книги.',
	],
	[
		'windows-1251',
		'xujy5evoIO/u8PLu4u7j7iDj7vDu5OAg4u4g4vLu8O3o6iDi++Hw4OvoIO/l8OLu4+4g7eXn4OLo8ejs7uPuIOz98OAuIM7t4CDu4eX54OvgIO7y6vD78vwg6u3o4+gu',
		'Жители портового города во вторник выбрали первого независимого мэра. Она обещала открыть книги.',
	],
	[
		'EUC-KR',
		'x9exuCC1tb3DtMIgyK2/5MDPv6Egw7kguau80rzTIL3DwOXAuyC8scPix9+02S4gsdez4LTCILW1vcPAxyDA5brOuKYgsPiws8fPsNq02bDtILi7x9+02S4=',
		'항구 도시는 화요일에 첫 무소속 시장을 선출했다. 그녀는 도시의 장부를 공개하겠다고 말했다.',
	],
	[
		'windows-1250',
		'TWllc3prYfFjeSB3eWJyYWxpIHdlIHd0b3JlayBwaWVyd3N6uSBuaWV6YWxlv265IGJ1cm1pc3Ryei4gUG93aWVkemlhs2EsIL9lIG90d29yenkga3Np6mdpIG1pYXN0YSwgn3LzZLNvLCC/87PmLg==',
		'Mieszkańcy wybrali we wtorek pierwszą niezależną burmistrz. Powiedziała, że otworzy księgi miasta, źródło, żółć.',
	],
	[
		'windows-1252',
		'TGUgbWFpcmUgYSDpdOkg6Wx1IG1hcmRpIOAgQmVzYW7nb24sIG/5IGxlcyDpbGVjdGV1cnMg6XRhaWVudCB0cuhzIG5vbWJyZXV4Lg==',
		'Le maire a été élu mardi à Besançon, où les électeurs étaient très nombreux.',
	],
];

describe('texts that do not say their encoding', () => {
	it.each(reports)('are read in %s', async (_, base64, text) => {
		const bytes = Buffer.from(base64, 'base64');
		const [plain] = await readText('a.txt', bytes);
		expect(plain!.article!.text).toBe(text);
		const table = Buffer.concat([Buffer.from('title,text\nA,"'), bytes, Buffer.from('"\n')]);
		const [row] = await readText('a.csv', table);
		expect(row!.article!.text).toBe(text);
	});

	it('are Western where they are short of other letters', async () => {
		const text = 'The café’s owner said “no”; it cost £5, and “no more”, he said.';
		const latin = text.replace(
			/[’“”£é]/g,
			letter => ({'’': '\x92', '“': '\x93', '”': '\x94', '£': '\xa3', é: '\xe9'})[letter]!,
		);
		const [{article} = {}] = await readText('a.txt', Buffer.from(latin, 'latin1'));
		expect(article!.text).toBe(text);
	});

	it('lose no more than the broken byte of a text in UTF-8', async () => {
		const text = '“We will open the books – all of them,” the café’s owner said in Besançon.';
		const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe2, 0x20]), Buffer.from('Talks resumed.')]);
		const [{article} = {}] = await readText('a.txt', bytes);
		expect(article!.text).toBe(`${text}\ufffd Talks resumed.`);
	});

	it('may be in UTF-16 without a mark', async () => {
		for (const bytes of [
			Buffer.from('Öne report on talks.', 'utf16le'),
			Buffer.from('Öne report on talks.', 'utf16le').swap16(),
		]) {
			const [{article} = {}] = await readText('a.txt', bytes);
			expect(article!.text).toBe('Öne report on talks.');
		}
	});

	it('are pages in what they declare before all else', async () => {
		const page = Buffer.from('<!DOCTYPE html><meta charset="iso-8859-5"><body><p>\xbc\xd8\xe0.</p>', 'latin1');
		const [{article} = {}] = await readText('a.html', page);
		expect(article!.text).toBe('Мир.');
	});
});
