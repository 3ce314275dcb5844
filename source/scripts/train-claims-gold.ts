import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Candidate, Range} from '../analysis/claims/candidate.ts';
import {readScene, type Scene} from '../analysis/claims/scene.ts';
import type {LinearModel} from '../analysis/claims/scoring/linear-model.ts';
import {readDocument} from '../analysis/language.ts';
import type {Span} from '../model/span.ts';

/** An attribution as an annotator marked it. */
export interface GoldClaim {
	source: Span[];
	cue: Span[];
	content: Span[];
}

export interface GoldArticle {
	scene: Scene;
	claims: GoldClaim[];
}

/** Reads a `.jsonl` file of articles `{text, claims: [{source, cue, content}]}`; offsets are UTF-16, half-open. */
export function readGold(folder: string, name: string, boundary: LinearModel): GoldArticle[] {
	return readFileSync(join(folder, name), 'utf8')
		.split('\n')
		.filter(line => line !== '')
		.map(line => {
			const {text, claims} = JSON.parse(line) as {text: string; claims: GoldClaim[]};
			return {scene: readScene(readDocument(text), boundary), claims};
		});
}

export function hull(spans: readonly Span[]): Span {
	return {start: Math.min(...spans.map(({start}) => start)), end: Math.max(...spans.map(({end}) => end))};
}

export function overlap(a: Span, b: Span): number {
	return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

export function spanOf({tokens}: Scene, {from, to}: Range): Span {
	return {start: tokens.start[from]!, end: tokens.end[to - 1]!};
}

export function contentOf(scene: Scene, {content}: Candidate): Span {
	return spanOf(scene, {from: content[0]!.from, to: content.at(-1)!.to});
}

/** The share of both that two contents have in common: 1 where they are the same. */
export function likeness(a: Span, b: Span): number {
	const shared = overlap(a, b);
	return Math.min(shared / Math.max(1, a.end - a.start), shared / Math.max(1, b.end - b.start));
}
