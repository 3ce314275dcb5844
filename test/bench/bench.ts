/**
 * Measures the built program beside its peers, in one run, since machines differ and are shared: `npm run bench`.
 * Times are medians in ms; what counts are the ratios.
 */
import {cpus} from 'node:os';
import {measureStart} from './start.ts';
import {printTable} from './table.ts';

console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}\n`);
printTable('Start, in a terminal of 120×40', await measureStart());
