import {type Article, type FoundProperty, foundProperties} from '../../model/article.ts';
import type {Evidence, Metadata} from './evidence.ts';
import {rules} from './rules.ts';

/** All that can be known of an article, and which rule found it. What no rule finds is `null`, empty or left out: nothing is guessed. */
export function understand(evidence: Evidence): Metadata & Pick<Article, 'foundBy'> {
	const known: Partial<Metadata> = {};
	const foundBy: Partial<Record<FoundProperty, string>> = {};
	for (const rule of rules) {
		const found = rule.find(evidence, known);
		for (const property of foundProperties) {
			if (property in known || !(property in found)) continue;
			foundBy[property] = rule.name;
			Object.assign(known, {[property]: found[property]});
			if (property !== 'published') continue;
			known.publishedBasis = found.publishedBasis ?? null;
			if (found.publishedTime !== undefined) known.publishedTime = found.publishedTime;
		}
	}
	return {
		title: null,
		outlet: null,
		authors: [],
		published: null,
		publishedBasis: null,
		url: null,
		language: 'und',
		...known,
		foundBy,
	};
}
