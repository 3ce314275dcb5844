import {parse} from 'yaml';
import type {Fields} from './draft.ts';
import {fieldsOf, isObject} from './formats/record.ts';

/**
 * The fields of YAML front matter. A file of its own, so that yaml is loaded only when there is some.
 *
 * @throws Error where it is not valid YAML.
 */
export function readFrontMatter(yaml: string): Fields {
	const value: unknown = parse(yaml, {prettyErrors: false, logLevel: 'error'});
	if (!isObject(value)) return {};
	// A clipper's `created` is the day of clipping, which says nothing of the article.
	const {created, ...record} = value;
	return fieldsOf({saved: created, ...record});
}
