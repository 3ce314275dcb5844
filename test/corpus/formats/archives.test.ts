import {gzipSync} from 'node:zlib';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleId} from '../../../source/corpus/article-id.ts';
import {readText} from '../helpers.ts';
import {makeZip} from '../make-zip.ts';

const told = (results: Awaited<ReturnType<typeof readText>>) =>
	results.map(({article, failure}) => article?.text ?? `${failure!.place}: ${failure!.reason}`);

describe('gzip', () => {
	it('reads what is in it, by the name without .gz', async () => {
		expect(told(await readText('2021-03-03.md.gz', gzipSync('**Talks** resumed.')))).toEqual(['Talks resumed.']);
		const [{article} = {}] = await readText('a/2021-03-03.md.gz', gzipSync('Talks resumed.'));
		expect(article).toMatchObject({path: 'a/2021-03-03.md.gz', published: '2021-03-03', publishedBasis: 'path'});
		expect(article!.id).toBe(articleId('a/2021-03-03.md.gz', null));
	});

	it('is known by its content, on standard input too, and in parts', async () => {
		const parts = Buffer.concat([gzipSync('{"text":"One."}\n'), gzipSync('{"text":"Two."}\n')]);
		expect(told(await readText('a.txt', parts))).toEqual(['One.', 'Two.']);
		expect(told(await readText(null, parts))).toEqual(['One.', 'Two.']);
	});

	it('gives what stands before the end of one that is cut off', async () => {
		const lines = Array.from({length: 3000}, (_, index) => `{"text":"Sentence ${(index * 7919) % 3001}."}\n`).join('');
		const packed = gzipSync(lines);
		const results = told(await readText('a.jsonl.gz', packed.subarray(0, packed.length - 40)));
		expect(results[0]).toBe('Sentence 0.');
		expect(results.length).toBeGreaterThan(10);
		expect(results.filter(result => result.startsWith('null:'))).toEqual([expect.stringMatching(/cut off/)]);
		expect(results.at(-1)).toMatch(/cut off/);
	});

	it('is told from one that is damaged', async () => {
		const packed = gzipSync('Talks resumed. '.repeat(20));
		packed.fill(0x55, 12, 30);
		expect(told(await readText('a.txt.gz', packed))).toEqual([expect.stringMatching(/damaged/)]);
	});

	it('leaves what unpacks to more than any text', async () => {
		const bomb = gzipSync(Buffer.alloc(40_000_000, 0x61));
		expect(told(await readText('a.txt.gz', bomb))).toEqual([expect.stringMatching(/hundreds of times/)]);
	});

	it('leaves archives that stand in each other too deep', async () => {
		let nested = gzipSync('Talks resumed.');
		for (let count = 0; count < 2; count++) nested = gzipSync(nested);
		expect(told(await readText('a.gz.gz.gz', nested))).toEqual(['Talks resumed.']);
		expect(told(await readText('a.gz.gz.gz.gz', gzipSync(nested)))).toEqual([expect.stringMatching(/3 deep/)]);
	});
});

describe('ZIP', () => {
	const files = {
		'b/page 10.txt': 'Ten.',
		'b/page 2.txt': 'Two.',
		'a.jsonl': '{"text":"One."}\nbroken\n',
		'2021-03-03 note': 'A note.',
		'picture.bin': Buffer.alloc(100),
		'style.css': 'p {}',
		'.hidden.txt': 'x',
		'__MACOSX/b/page 2.txt': 'x',
		'README.md': 'x',
		'page.html': '<!DOCTYPE html><p>Page.</p>',
		'page_files/frame.html': '<p>x</p>',
		'b/': '',
		'report.xlsx': 'x',
	};

	it('is read as a folder would be', async () => {
		const results = await readText('news.zip', makeZip(files, 2));
		expect(told(results)).toEqual([
			'A note.',
			'One.',
			expect.stringMatching(/^a\.jsonl, line 2: .*not valid JSON/),
			'Two.',
			'Ten.',
			'Page.',
			expect.stringMatching(/^report\.xlsx: .*does not read \.xlsx/),
		]);
		expect(results[0]!.article).toMatchObject({path: 'news.zip', published: '2021-03-03'});
		expect(results[1]!.article!.id).toBe(articleId('news.zip', 'a.jsonl, line 1'));
	});

	it('may stand in another one, and hold packed files', async () => {
		const inner = makeZip({'a.txt': 'Inside.', 'b.txt.gz': gzipSync('Packed.')});
		const results = await readText('a.zip', makeZip({'inner.zip': inner}));
		expect(told(results)).toEqual(['Inside.', 'Packed.']);
		expect(results[0]!.article!.id).toBe(articleId('a.zip', 'inner.zip, a.txt'));
	});

	it('may have more files than its older fields can count', async () => {
		const archive = makeZip({'a.txt': 'Talks resumed.'});
		const at = archive.length - 22;
		const end = Buffer.from(archive.subarray(at));
		const end64 = Buffer.alloc(56);
		end64.write('PK\x06\x06', 0, 'latin1');
		end64.writeBigUInt64LE(BigInt(end.readUInt16LE(10)), 32);
		end64.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
		const locator = Buffer.alloc(20);
		locator.write('PK\x06\x07', 0, 'latin1');
		locator.writeBigUInt64LE(BigInt(at), 8);
		end.writeUInt16LE(0xffff, 10);
		end.writeUInt32LE(0xffffffff, 16);
		const wide = Buffer.concat([archive.subarray(0, at), end64, locator, end]);
		expect(told(await readText('a.zip', wide))).toEqual(['Talks resumed.']);
	});

	it('says that there is nothing in it', async () => {
		expect(told(await readText('a.zip', makeZip({'a.png': Buffer.from('\x89PNG', 'latin1')})))).toEqual([
			expect.stringMatching(/no articles/),
		]);
		expect(told(await readText('a.zip', makeZip({'a.txt': 'x'}).subarray(0, 20)))).toEqual([
			expect.stringMatching(/cut off/),
		]);
	});

	it('loses only the entry that is damaged, encrypted or packed in an unknown way', async () => {
		const archive = makeZip({'a.txt': 'Alpha talks resumed.', 'b.txt': 'Bravo.'}, 1);
		const change = (edit: (bytes: Buffer) => void) => {
			const bytes = Buffer.from(archive);
			edit(bytes);
			return readText('a.zip', bytes).then(told);
		};
		const central = archive.indexOf('PK\x01\x02');
		expect(await change(bytes => bytes.write('Beta', 'PKxxaaaa'.length + 27))).toEqual([
			expect.stringMatching(/^a\.txt: .*damaged/),
			'Bravo.',
		]);
		expect(await change(bytes => bytes.writeUInt16LE(1, central + 8))).toEqual([
			expect.stringMatching(/encrypted/),
			'Bravo.',
		]);
		expect(await change(bytes => bytes.writeUInt16LE(12, central + 10))).toEqual([
			expect.stringMatching(/method 12/),
			'Bravo.',
		]);
	});

	it('stops where more comes out than may, and says so once', async () => {
		const text = (letter: string) => `${letter} `.repeat(600);
		const archive = makeZip({'a.txt': text('a'), 'b.txt': text('b'), 'c.txt': text('c'), 'd.txt': text('d')});
		const results = await readText('a.zip', archive, {limits: {unpacked: 2000}});
		expect(results.map(({article, failure}) => article?.text.slice(0, 1) ?? failure!.place)).toEqual(['a', 'b.txt']);
		expect(results[1]!.failure!.reason).toMatch(/come out of this archive/);
	});

	it('survives any damage, with one line for each thing that it cannot read', async () => {
		const archive = makeZip(
			{'a.txt': 'Alpha.', 'b.jsonl': '{"text":"Bravo."}\n', 'c.zip': makeZip({'d.md': 'Delta.'})},
			1,
		);
		const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {maxLength: 6});
		await fc.assert(
			fc.asyncProperty(damage, fc.nat(archive.length), async (changes, cut) => {
				const bytes = Buffer.from(archive);
				for (const [at, value] of changes) bytes[at] = value;
				for (const {article, failure} of await readText('a.zip', cut % 3 === 0 ? bytes.subarray(0, cut) : bytes))
					if (!article) expect(failure.reason).toMatch(/^[^\n\p{Cc}]+$/u);
			}),
			{numRuns: 300},
		);
	});
});

describe('tar', () => {
	const block = (name: string, type: string, content: string) => {
		const header = Buffer.alloc(512);
		header.write(name, 0);
		header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
		header.write('        ', 148);
		header.write(type, 156);
		header.write('ustar\0', 257);
		const sum = header.reduce((total, byte) => total + byte, 0);
		header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
		const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
		body.write(content);
		return Buffer.concat([header, body]);
	};
	const pax = (record: string) => block('PaxHeader', 'x', `${record.length + 4} ${record}\n`);
	const archive = Buffer.concat([
		block('./b/', '5', ''),
		block('./b/2021-03-03.txt', '0', 'Talks resumed.'),
		block('link.txt', '2', ''),
		block('long', 'L', `${'x/'.repeat(80)}a.md\0`),
		block('xxx', '0', `**Long** name. ${'More follows. '.repeat(60)}`),
		pax('path=café.txt'),
		block('caf.txt', '0', 'Pax.'),
		block('picture.bin', '0', '\0\0\0\0\0\0\0'),
		block('.hidden.txt', '0', 'x'),
		Buffer.alloc(1024),
	]);

	it('is read as a folder would be, packed or not', async () => {
		for (const [name, bytes] of [
			['a.tar', archive],
			['a.tgz', gzipSync(archive)],
			['a.tar.gz', gzipSync(archive)],
			[null, archive],
		] as const) {
			const results = await readText(name, bytes);
			expect(told(results).map(text => text.slice(0, 14))).toEqual(['Talks resumed.', 'Long name. Mor', 'Pax.']);
			expect(results[0]!.article).toMatchObject({path: name, published: '2021-03-03'});
		}
		const [first] = await readText('a.tgz', gzipSync(archive));
		expect(first!.article!.id).toBe(articleId('a.tgz', 'b/2021-03-03.txt'));
	});

	it('keeps what stands before its damage', async () => {
		const results = told(await readText('a.tar', archive.subarray(0, 2100)));
		expect(results).toEqual(['Talks resumed.', expect.stringMatching(/cut off/)]);
	});

	it('survives any damage', async () => {
		const damage = fc.array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), {maxLength: 4});
		await fc.assert(
			fc.asyncProperty(damage, async changes => {
				const bytes = Buffer.from(archive);
				for (const [at, value] of changes) bytes[at] = value;
				for (const {failure} of await readText('a.tar', bytes))
					if (failure) expect(failure.reason).toMatch(/^[^\n\p{Cc}]+$/u);
			}),
			{numRuns: 150},
		);
	});
});
