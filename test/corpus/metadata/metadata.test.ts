import {describe, expect, it} from 'vitest';
import {readAuthors} from '../../../source/corpus/metadata/authors.ts';
import {datelineDay} from '../../../source/corpus/metadata/dateline.ts';
import {readDay} from '../../../source/corpus/metadata/day.ts';
import {detectLanguage} from '../../../source/corpus/metadata/language.ts';
import {outletOfHost} from '../../../source/corpus/metadata/outlet.ts';
import {withoutSiteName} from '../../../source/corpus/metadata/page-title.ts';
import {pathDay} from '../../../source/corpus/metadata/path-day.ts';

describe('readDay', () => {
	it.each([
		['2024-02-08', '2024-02-08'],
		['2024-02-08T23:30:00-05:00', '2024-02-08'],
		['20240208', '2024-02-08'],
		['20240208T101500Z', '2024-02-08'],
		['2024/2/8 10:00', '2024-02-08'],
		['Thu, 08 Feb 2024 10:00:00 GMT', '2024-02-08'],
		['Feb. 8, 2024', '2024-02-08'],
		['Published 8th February 2024 at 10:00', '2024-02-08'],
		['Sept 3, 2021', '2021-09-03'],
		['2024年2月8日', '2024-02-08'],
		['1707350400', '2024-02-08'],
		['1707350400000', '2024-02-08'],
		['25/12/2023', '2023-12-25'],
		['12/25/2023', '2023-12-25'],
		['07/07/2023', '2023-07-07'],
		['02/03/2024', null],
		['2024-02-30', null],
		['2024', null],
		['0000-00-00', null],
		['99999999999999999', null],
		['yesterday', null],
	])('%s → %s', (written, day) => expect(readDay(written)).toBe(day));
});

describe('datelineDay', () => {
	it.each([
		['HONG KONG, Feb. 8, 2024 — Talks resumed.', '2024-02-08'],
		['Geneva (8 February 2024) – Talks resumed.', '2024-02-08'],
		['LONDON, February 8, 2024 (Wire) - Talks resumed.', '2024-02-08'],
		['HONG KONG, Feb. 8 — Talks resumed.', null],
		['The talks of Feb. 8, 2024, went on.', null],
		['On March 3, 2021: a day to remember.', null],
	])('%s', (text, day) => expect(datelineDay(text)).toBe(day));
});

describe('pathDay', () => {
	it.each([
		['news/2024-02-08-talks.txt', '2024-02-08'],
		['2023/2024_02_08.html', '2024-02-08'],
		['/2024/02/08/talks', '2024-02-08'],
		['clip20240208.txt', '2024-02-08'],
		['2023-01-01/2024-02-08.md', '2024-02-08'],
		['2024-13-08.txt', null],
		['120240208.txt', null],
		['article-2024.txt', null],
	])('%s → %s', (path, day) => expect(pathDay(path)).toBe(day));
});

describe('readAuthors', () => {
	it.each([
		[['By Ann Ray and Bo Li'], ['Ann Ray', 'Bo Li']],
		[['Ann Ray, Bo Li, Cy Oz'], ['Ann Ray', 'Bo Li', 'Cy Oz']],
		[['Ray, Ann'], ['Ray, Ann']],
		[
			['[[Ann Ray]]', '[[people/bo|Bo Li]]', 'Ann Ray'],
			['Ann Ray', 'Bo Li'],
		],
		[['admin', 'https://example.org/ann', 'ann@example.org'], []],
		[['Andy Brandt & Sandy Land; Bo Li'], ['Andy Brandt', 'Sandy Land', 'Bo Li']],
	])('%j → %j', (written, names) => expect(readAuthors(written)).toEqual(names));
});

describe('outletOfHost', () => {
	it.each([
		['https://www.theguardian.com/world', 'The Guardian'],
		['edition.cnn.com', 'CNN'],
		['https://notcnn.com/', null],
		['theguardian.com.evil.example', null],
		['', null],
	])('%s → %s', (address, outlet) => expect(outletOfHost(address)).toBe(outlet));
});

describe('withoutSiteName', () => {
	it.each([
		['Talks resume | The Daily', 'The Daily', 'Talks resume'],
		['Talks resume - Daily', 'The Daily', 'Talks resume'],
		['Talks resume – and fail', 'The Daily', 'Talks resume – and fail'],
		['Talks resume | World | News', null, 'Talks resume'],
		['Daily', 'Daily', 'Daily'],
	])('%s', (title, outlet, expected) => expect(withoutSiteName(title, outlet, null)).toBe(expected));
});

describe('detectLanguage', () => {
	it.each([
		['The council said on Monday that it had not been told of the sale of the port.', 'en'],
		['Der Rat teilte am Montag mit, dass er von dem Verkauf des Hafens nicht gewusst habe.', 'de'],
		['Le conseil a déclaré lundi qu’il n’était pas au courant de la vente du port par la ville.', 'fr'],
		['El consejo dijo el lunes que no había sido informado de la venta del puerto de la ciudad.', 'es'],
		['Il consiglio ha detto lunedì che non era a conoscenza della vendita del porto della città.', 'it'],
		['O conselho disse na segunda-feira que não foi informado da venda do porto da cidade.', 'pt'],
		['De raad zei maandag dat hij niet op de hoogte was van de verkoop van de haven.', 'nl'],
		['Rada poinformowała w poniedziałek, że nie wiedziała o sprzedaży portu przez miasto.', 'pl'],
		['Совет сообщил в понедельник, что ему не было известно о продаже порта.', 'ru'],
		['Рада повідомила в понеділок, що їй не було відомо про продаж порту.', 'uk'],
		['市议会周一表示，对出售港口一事并不知情。', 'zh'],
		['市議会は月曜日、港の売却については知らされていなかったと述べた。', 'ja'],
		['시의회는 월요일 항구 매각에 대해 알지 못했다고 밝혔다.', 'ko'],
		['قال المجلس يوم الاثنين إنه لم يبلغ ببيع الميناء.', 'ar'],
		['Port sale', 'und'],
		['I. Orr (U.S.) beat S. Kang (U.S.) 6-4, U. Lopez (U.S.) beat I. Blum (U.S.) 7-5, S. Adler (U.S.) 6-1', 'und'],
		['', 'und'],
		['1 2 3 4 5 6 7 8 9 10 11 12', 'und'],
	])('%s → %s', (text, language) => expect(detectLanguage(text)).toBe(language));
});
