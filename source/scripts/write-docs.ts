/** Writes the parts of the README that are made from the program's own tables: `npm run docs`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {readmeCommands} from './readme-commands.ts';
import {readmeKeys} from './readme-keys.ts';
import {replaceSection} from './readme-section.ts';

const path = new URL('../../README.md', import.meta.url);
const withKeys = replaceSection(readFileSync(path, 'utf8'), 'keys', readmeKeys());
writeFileSync(path, replaceSection(withKeys, 'commands', readmeCommands()));
