/** Writes the parts of the README that are made from the program's own tables: `npm run docs`. */
import {readFileSync, writeFileSync} from 'node:fs';
import {readmeKeys, replaceSection} from './readme-keys.ts';

const path = new URL('../../README.md', import.meta.url);
writeFileSync(path, replaceSection(readFileSync(path, 'utf8'), 'keys', readmeKeys()));
