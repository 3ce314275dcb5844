import type {Metadata} from './evidence.ts';
import {detectLanguage, primarySubtag} from './language.ts';
import type {Rule} from './rules.ts';

const spoken = (language: string | null | undefined): Partial<Metadata> =>
	language && language !== 'und' ? {language} : {};
const tagged = (tag: string | null | undefined) => spoken(tag ? primarySubtag(tag) : null);

/** What the text shows, since templates say `lang="en"` above every language; what is said where the text is too short. */
export const languageRules: readonly Rule[] = [
	{name: 'words of the text', find: ({text}) => spoken(detectLanguage(text))},
	{name: 'sidecar', find: ({sidecar}) => tagged(sidecar.language)},
	{name: 'field of the file', find: ({fields}) => tagged(fields.language)},
	{name: 'sidecar', find: ({fileSidecar}) => tagged(fileSidecar.language)},
	{name: 'html lang', find: ({page}) => tagged(page?.language)},
	{name: 'newsglass.yaml', find: ({folder}) => tagged(folder.language)},
];
