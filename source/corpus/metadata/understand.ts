import type {Evidence, Metadata} from './evidence.ts';
import {detectLanguage, primarySubtag} from './language.ts';
import {rules} from './rules.ts';

/** All that can be known of an article. What no rule finds is `null` or empty: nothing is guessed. */
export function understand(evidence: Evidence): Metadata {
	const known: Partial<Metadata> = {};
	for (const rule of rules) {
		for (const [property, value] of Object.entries(rule.find(evidence, known))) {
			if (!(property in known)) Object.assign(known, {[property]: value});
		}
	}
	return {
		title: null,
		outlet: null,
		authors: [],
		published: null,
		publishedBasis: null,
		url: null,
		...known,
		language: languageOf(evidence),
	};
}

/** What the text shows, since templates say `lang="en"` above every language; what is said where the text is too short. */
function languageOf({fields, page, folder, text}: Evidence): string {
	const detected = detectLanguage(text);
	if (detected !== 'und') return detected;
	const said = [fields.language, page?.language, folder.language].map(tag => (tag ? primarySubtag(tag) : null));
	return said.find(tag => tag !== null) ?? 'und';
}
