import {join} from 'node:path';
import {type ReadOptions, type ReadResult, readBytes, readFile} from '../../source/corpus/read-file.ts';

export const asRead: ReadOptions = {asIs: false, published: null};

export const sample = (name: string): string => join(import.meta.dirname, 'samples', name);

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
	const all: Item[] = [];
	for await (const item of items) all.push(item);
	return all;
}

/** Everything that reading a sample yields. */
export function readSample(name: string, options: Partial<ReadOptions> = {}): Promise<ReadResult[]> {
	return collect(readFile(sample(name), {...asRead, ...options}));
}

/** Everything that reading a string or bytes under a file name yields. */
export function readText(name: string | null, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return collect(readBytes(name, bytes, {...asRead, ...options}));
}
