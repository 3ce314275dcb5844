import {isTable, type Kind, refuse, type Wrong} from './kinds.ts';

/** What a file may cost; those that are not there are the usual. */
export interface LimitsSetting {
	/** Bytes of a document that is read in one piece. */
	file?: number;
	/** Bytes that may come out of one archive. */
	unpacked?: number;
	/** How deep archives may stand in each other. */
	depth?: number;
	/** How long reading a file, or analysing an article, may give no sign of life. */
	seconds?: number;
}

const what = 'a table with any of file, unpacked, depth and seconds, such as {file: 200 MB, depth: 2}';
const units: Readonly<Record<string, number>> = {kb: 1e3, mb: 1e6, gb: 1e9};
/** No machine holds a larger document in memory, as Node.js keeps it. */
const largest = 2e9;

type Read = (value: unknown) => number | null;
const number =
	(least: number, most: number): Read =>
	value =>
		typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most ? value : null;
const size =
	(most: number): Read =>
	value => {
		const [, amount, unit] = /^(\d{1,6}(?:\.\d{1,3})?)\s*(kb|mb|gb)$/i.exec(String(value).trim()) ?? [];
		const bytes = Math.round(Number(amount) * (units[unit?.toLowerCase() ?? ''] ?? Number.NaN));
		return bytes >= 1000 && bytes <= most ? bytes : null;
	};

const readers: Readonly<Record<keyof LimitsSetting, [read: Read, what: string]>> = {
	file: [size(largest), 'a size up to 2 GB, such as 200 MB'],
	unpacked: [size(1e12), 'a size up to 1000 GB, such as 4 GB'],
	depth: [number(0, 20), 'a whole number from 0 to 20'],
	seconds: [number(1, 86_400), 'a whole number of seconds from 1 to 86400'],
};

export const limits: Kind<LimitsSetting> = {
	what,
	read(value) {
		if (!isTable(value)) return refuse(value, what);
		const found: LimitsSetting = {};
		const wrongs: Wrong[] = [];
		for (const [name, given] of Object.entries(value)) {
			if (!Object.hasOwn(readers, name)) {
				wrongs.push({
					key: name,
					wrong: 'there is no such limit',
					instead: `Write one of ${Object.keys(readers).join(', ')}`,
				});
				continue;
			}
			const limit = name as keyof LimitsSetting;
			const [read, instead] = readers[limit];
			const amount = read(given);
			if (amount === null) wrongs.push(...refuse(given, instead, name).wrongs);
			else found[limit] = amount;
		}
		return {value: found, wrongs};
	},
};
