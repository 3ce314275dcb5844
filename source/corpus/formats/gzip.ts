import {createGunzip} from 'node:zlib';
import {inflate} from '../archives/inflate.ts';
import type {Format} from './format.ts';

/** A packed file of any format that is read; unpacked as a stream. */
export const gzip: Format = {
	name: 'gzip',
	extensions: ['gz', 'tgz'],
	recognize: ({bytes}) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? 'certain' : 'no'),
	async *read(source) {
		const name = source.path?.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '') ?? null;
		yield {file: {name, alone: true, chunks: inflate(source.chunks(), createGunzip())}, place: null};
	},
};
