import type {Fields} from '../draft.ts';
import type {Evidence} from './evidence.ts';
import {at, by, dated, line, momentOf, named, sectioned, titled} from './found.ts';
import type {Rule} from './rules.ts';

/** One rule for each property that fields may say; all of them under the name of the place where the fields stand. */
export function fieldRules(name: string, fieldsIn: (evidence: Evidence) => Fields): Rule[] {
	const rule = (find: (fields: Fields) => ReturnType<Rule['find']>): Rule => ({
		name,
		find: evidence => find(fieldsIn(evidence)),
	});
	return [
		rule(({url}) => at(url)),
		rule(({title}) => titled(line(title))),
		rule(({outlet}) => named(outlet)),
		rule(({authors}) => by(authors ?? [])),
		rule(({published}) => dated([published], 'metadata')),
		rule(({updated}) => momentOf('updated', [updated])),
		rule(({saved}) => momentOf('saved', [saved])),
		rule(({section}) => sectioned(section)),
	];
}
