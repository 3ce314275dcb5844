import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {findEntities} from '../../../source/analysis/entities/find-entities.ts';
import {loadNameTagger} from '../../../source/analysis/entities/name-tagger.ts';
import {readDocument} from '../../../source/analysis/language.ts';

const model = readFileSync(new URL('../../../source/analysis/entities/names.built.bin', import.meta.url));
const tagger = loadNameTagger(model);
const entitiesIn = (text: string) => findEntities(readDocument(text), tagger);

const syllables = ['ba', 'ko', 'ri', 'mu', 'ne', 'ta', 'lo', 'shi', 'gar', 'den'];
const word = (n: number) => {
	const [first, ...rest] = [n, n / 10, n / 100, n / 1000].map(part => syllables[Math.floor(part) % 10]!).join('');
	return first!.toUpperCase() + rest.join('');
};
const many = (count: number, make: (n: number) => string, between = ' ') =>
	Array.from({length: count}, (_, n) => make(n)).join(between);

/** Texts that grow with a count; each of them has been quadratic in somebody's program. */
const texts: Record<string, (count: number) => string> = {
	'a list of names': count => many(count, n => `${word(n % 71)} ${word(n)}`, ', '),
	'people of one surname': count => many(count, n => `${word(n)} Orlov said so. Orlov left.`),
	'people and their roles': count => many(count, n => `President ${word(n)} Orlov spoke. The president left.`),
	'organizations and their acronyms': count => many(count, n => `The ${word(n)} Oil Company (${word(n)[0]}OC) closed.`),
	'names that begin alike': count => many(count, n => `Tarn Motor ${word(n)} rose and Tarn fell.`),
	'pronouns after one name': count => `Helena Duarte came. ${'He said that she and they knew him. '.repeat(count)}`,
	capitals: count => 'THE PRESIDENT OF FRANCE WILL VISIT CHINA, HE SAID. '.repeat(count),
	'one word that never ends': count => 'Xy'.repeat(count * 10),
	hyphens: count => 'Ab-'.repeat(count * 4),
	initials: count => 'A. B. '.repeat(count * 2),
	possessives: count => `${"Orlov's ".repeat(count * 2)}dog.`,
	'quotation marks': count => '“‘“‘Orlov '.repeat(count),
};

/** Processor time of the quickest of some runs, in milliseconds: others may use the machine. */
function quickest(text: string, runs: number): number {
	let best = Number.POSITIVE_INFINITY;
	for (let run = 0; run < runs; run++) {
		const start = process.threadCpuUsage();
		entitiesIn(text);
		const {user, system} = process.threadCpuUsage(start);
		best = Math.min(best, (user + system) / 1000);
	}
	return best;
}

describe('takes some eight times as long for eight times the text', {timeout: 120_000}, () => {
	it.each(Object.keys(texts))('%s', name => {
		const make = texts[name]!;
		quickest(make(100), 1);
		const once = quickest(make(200), 3);
		// Quadratic would be sixty-four times; what takes next to no time tells nothing.
		expect(quickest(make(1600), 2)).toBeLessThan(once * 28 + 50);
	});
});

describe('makes sense of', () => {
	it('a text in capitals: names in it are those of the running text', () => {
		const text = 'ORLOV VISITS NORWAY\n\nViktor Orlov came to Norway on Friday, the Foreign Ministry of Norway said.';
		const names = entitiesIn(text).map(({name}) => name);
		expect(names).toContain('Viktor Orlov');
		expect(names).not.toContain('ORLOV VISITS NORWAY');
	});

	it('a text without capitals: nobody is invented', () => {
		const low = entitiesIn('the minister said on monday that the ferry would sail again, and that nobody had known.');
		expect(low).toEqual([]);
	});

	it('one word of ten thousand letters: it is nobody', () => {
		expect(entitiesIn(`${'X'.repeat(10_000)} said so.`).filter(({name}) => name.length > 200)).toEqual([]);
	});

	it('a list of names: most of them are people', () => {
		const list = many(500, n => `${['Helena', 'Viktor', 'Maria', 'John'][n % 4]} ${word(n + 1000)}`, '\n');
		const people = entitiesIn(list).filter(({type}) => type === 'person');
		expect(people.length).toBeGreaterThan(350);
	});
});
