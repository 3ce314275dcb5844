import {readFileSync} from 'node:fs';
import type {Document} from '../../analysis/document.ts';
import {
	beginLabel,
	insideLabel,
	lastLabel,
	type NameType,
	nameTypes,
	outside,
	unitLabel,
} from '../../analysis/entities/tagging/labels.ts';
import {readDocument} from '../../analysis/language.ts';

export interface GoldName {
	start: number;
	end: number;
	type: NameType;
}

/** An article with its names marked by hand. */
export interface GoldArticle {
	id: string;
	document: Document;
	names: GoldName[];
}

/** Reads a file of lines `{id, text, names: [{start, end, type}]}`. */
export function readGold(path: string): GoldArticle[] {
	const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
	return lines.map(line => {
		const {id, text, names} = JSON.parse(line) as {id: string; text: string; names: GoldName[]};
		names.sort((a, b) => a.start - b.start);
		return {id, document: readDocument(text), names};
	});
}

/** The label of each token. A name that begins or ends within a token is widened to the whole token. */
export function goldLabels({document: {tokens}, names}: GoldArticle): Uint8Array {
	const labels = new Uint8Array(tokens.length).fill(outside);
	let token = 0;
	for (const {start, end, type: typeName} of names) {
		const type = nameTypes.indexOf(typeName);
		while (token < tokens.length && tokens.end[token]! <= start) token++;
		const first = token;
		while (token < tokens.length && tokens.start[token]! < end) token++;
		if (type === -1 || token === first) continue;
		for (let at = first; at < token; at++) labels[at] = insideLabel(type);
		labels[first] = beginLabel(type);
		labels[token - 1] = lastLabel(type);
		if (token - first === 1) labels[first] = unitLabel(type);
	}
	// A sentence boundary inside a name (an abbreviation taken for a full stop) cuts the name.
	for (let at = 1; at < tokens.length; at++) {
		if (tokens.sentence[at] === tokens.sentence[at - 1]) continue;
		repairCut(labels, at);
	}
	return labels;
}

function repairCut(labels: Uint8Array, at: number): void {
	const before = labels[at - 1]!;
	const kind = (label: number) => (label === outside ? -1 : (label - 1) & 3);
	if (kind(before) === 0) labels[at - 1] = before + 3;
	if (kind(before) === 1) labels[at - 1] = before + 1;
	const after = labels[at]!;
	if (kind(after) === 1) labels[at] = after - 1;
	if (kind(after) === 2) labels[at] = after + 1;
}
