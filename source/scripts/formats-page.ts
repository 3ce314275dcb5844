import {formats} from '../corpus/formats/index.ts';
import {usualLimits} from '../corpus/limits.ts';
import {rules} from '../corpus/metadata/rules.ts';

/** Every format with the names of its files. */
export function formatsTable(): string {
	const rows = formats.map(({name, extensions}) => `| ${name} | ${extensions.map(one => `\`.${one}\``).join(' ')} |`);
	return ['| Format | Names |', '| --- | --- |', ...rows].join('\n');
}

/** Every rule once, in the order in which they are asked. */
export function rulesList(): string {
	const names = [...new Set(rules.map(({name}) => name))];
	return names.map((name, index) => `${index + 1}. ${name}`).join('\n');
}

export function limitsTable(): string {
	const {file, unpacked, depth} = usualLimits;
	const rows = [
		[
			'file',
			`${file / 1e6} MB`,
			'a document that is read in one piece; JSON lines, CSV, mailboxes, tar and WARC are streams',
		],
		['unpacked', `${unpacked / 1e9} GB`, 'all that comes out of one archive'],
		['depth', String(depth), 'archives in archives'],
		['seconds', '60', 'reading a file, or analysing an article, without a sign of life'],
	];
	return [
		'| Limit | Usually | Of what |',
		'| --- | ---: | --- |',
		...rows.map(cells => `| \`${cells[0]}\` | ${cells[1]} | ${cells[2]} |`),
	].join('\n');
}
