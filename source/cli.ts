#!/usr/bin/env node
import meow from 'meow';
import {analyzeCommand} from './commands/analyze.ts';

const cli = meow('', {
	importMeta: import.meta,
	flags: {json: {type: 'boolean'}, asIs: {type: 'boolean', default: false}, published: {type: 'string'}},
});
const [, ...paths] = cli.input;
process.exitCode = await analyzeCommand(paths, {asIs: cli.flags.asIs, published: cli.flags.published ?? null});
