import fc from 'fast-check';
import {expect, it} from 'vitest';
import {labelCount} from '../../../../source/analysis/entities/tagging/labels.ts';
import {
	clusterOf,
	gazetteerOf,
	packClusters,
	packGazetteer,
} from '../../../../source/analysis/entities/tagging/lexicon.ts';
import {decodeModel, encodeModel, type NameModel} from '../../../../source/analysis/entities/tagging/model-file.ts';

const unsigned = (a: number, b: number) => (a >>> 0) - (b >>> 0);

const models: fc.Arbitrary<NameModel> = fc
	.record({
		hashes: fc.uniqueArray(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 40}),
		seed: fc.infiniteStream(fc.integer({min: -127, max: 127})),
		middle: fc.array(fc.integer({min: 0, max: 4000}), {maxLength: 5}),
		phrases: fc.uniqueArray(fc.integer({min: -(2 ** 31), max: 2 ** 31 - 1}), {maxLength: 20}),
	})
	.map(({hashes, seed, middle, phrases}) => ({
		scale: 0.5,
		transitions: Int16Array.from({length: labelCount ** 2}, () => seed.next().value!),
		hashes: Int32Array.from(hashes).sort(unsigned),
		weights: Int8Array.from({length: hashes.length * labelCount}, () => Math.max(0, seed.next().value!)),
		lexicon: {
			slots: Uint8Array.from({length: 9}, () => Math.abs(seed.next().value!)),
			middle: Uint16Array.from(middle),
			coarse: Uint16Array.from(middle).reverse(),
			gazetteer: packGazetteer(Int32Array.from(phrases), new Uint8Array(phrases.length).fill(3)),
		},
	}));

it('reads what it wrote', () => {
	fc.assert(
		fc.property(models, model => {
			const {lexicon, ...rest} = decodeModel(encodeModel(model));
			const {lexicon: wanted, ...wantedRest} = model;
			expect(rest).toEqual(wantedRest);
			expect(lexicon.slots).toEqual(wanted.slots);
			expect(lexicon.middle).toEqual(wanted.middle);
			expect(lexicon.coarse).toEqual(wanted.coarse);
			for (const hash of wanted.gazetteer.hashes)
				expect(gazetteerOf(lexicon.gazetteer, hash)).toBe(gazetteerOf(wanted.gazetteer, hash));
		}),
	);
});

it('finds the cluster of each word that had room, and none for others', () => {
	const words = Array.from({length: 1000}, (_, n): [number, number] => [Math.imul(n + 1, 0x9e3779b1), 1 + (n % 4000)]);
	const lexicon = {
		slots: packClusters(words, 1200),
		middle: new Uint16Array(),
		coarse: new Uint16Array(),
		gazetteer: packGazetteer(new Int32Array(), new Uint8Array()),
	};
	const found = words.filter(([hash, cluster]) => clusterOf(lexicon, hash) === cluster);
	expect(found.length).toBeGreaterThan(950);
	const strangers = Array.from({length: 1000}, (_, n) => Math.imul(n + 5000, 0x9e3779b1));
	expect(strangers.filter(hash => clusterOf(lexicon, hash) !== 0).length).toBeLessThan(20);
});
