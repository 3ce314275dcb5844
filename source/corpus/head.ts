import {binaryKind} from './binary.ts';
import {decodeHead} from './decode.ts';
import type {Head} from './formats/format.ts';

/** The first bytes of a file as formats judge them. */
export function headOf(bytes: Uint8Array): Head {
	return {bytes, text: binaryKind(bytes) === null ? decodeHead(bytes) : null};
}
