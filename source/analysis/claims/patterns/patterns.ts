import type {Candidate} from '../candidate.ts';
import type {Cue} from '../cue.ts';
import type {Scene} from '../scene.ts';
import {accordingTo} from './according-to.ts';
import {adjective} from './adjective.ts';
import {asReportedBy} from './as-reported-by.ts';
import {asSaid} from './as-said.ts';
import {clausal} from './clausal.ts';
import {colon} from './colon.ts';
import {inverted} from './inverted.ts';
import {label} from './label.ts';
import {noun} from './noun.ts';
import {passive} from './passive.ts';
import {quotedSaying} from './quoted-saying.ts';
import {relative} from './relative.ts';
import {signature} from './signature.ts';
import {trailing} from './trailing.ts';
import {unnamed} from './unnamed.ts';

/** Reads one cue in all the ways that this pattern knows; none where it does not apply. */
export type Pattern = (scene: Scene, head: Cue) => Candidate[];

/** Where two readings score the same, the earlier pattern wins. */
export const patterns: readonly Pattern[] = [
	accordingTo,
	asSaid,
	asReportedBy,
	quotedSaying,
	noun,
	trailing,
	inverted,
	clausal,
	colon,
	passive,
	unnamed,
	adjective,
	relative,
	label,
	signature,
];
