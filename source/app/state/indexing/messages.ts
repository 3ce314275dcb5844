import type {ReadFailure} from '../../../model/read-failure.ts';
import type {IndexProgress} from './state.ts';

export type IndexingEvent =
	| {type: 'index-progress'; progress: IndexProgress}
	| {type: 'index-finished'; failures: ReadFailure[]; changed: boolean};
