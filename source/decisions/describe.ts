import type {EntityName} from './fields.ts';
import type {Choice, Decision} from './vocabulary.ts';

/** Words of a note, a claim or a query that are shown; the rest is cut. */
const mostCharacters = 60;

/**
 * What was decided, in words that follow "Undone:": "star of “Ferries stop”", "tag “peace” of 3 articles". One line.
 *
 * @param decisions Those of one act, as `DecisionsFile.undo` gives them back.
 */
export function describeAct(decisions: readonly Choice[]): string {
	const kinds = Map.groupBy(decisions, what);
	return [...kinds].map(([kind, some]) => [kind, ofWhom(some)].filter(part => part !== '').join(' of ')).join(', ');
}

/** What is decided, without the article that it is decided of. */
function what(decision: Choice): string {
	switch (decision.do) {
		case 'star':
			return 'star';
		case 'unstar':
			return 'taking the star';
		case 'read':
			return 'marking as read';
		case 'unread':
			return 'marking as unread';
		case 'tag':
			return `tag ${quoted(decision.tag)}`;
		case 'untag':
			return `taking the tag ${quoted(decision.tag)}`;
		case 'note':
			return decision.text.trim() === '' ? 'taking the note' : 'note';
		case 'save-search':
			return `saved search ${quoted(decision.name)}`;
		case 'drop-search':
			return `dropping the search ${quoted(decision.name)}`;
		case 'publish':
			return `day of publication ${decision.day}${decision.basis === 'estimated' ? ' (estimated)' : ''}`;
		case 'unpublish':
			return 'taking the day of publication';
		case 'redate':
			return `${quoted(decision.text)} ${decision.value === null ? 'as no date' : `as ${decision.value}`}`;
		case 'unredate':
			return `taking the date given to ${quoted(decision.text)}`;
		case 'merge':
			return `merging ${named(decision.entity)} into ${named(decision.into)}`;
		case 'split':
			return `parting ${named(decision.entity)}`;
		case 'rename':
			return `renaming ${named(decision.entity)} to ${quoted(decision.name)}`;
		case 'retype':
			return `making ${named(decision.entity)} a ${decision.type}`;
		case 'hide':
			return `hiding ${named(decision.entity)}`;
		case 'unhide':
			return `showing ${named(decision.entity)} again`;
		case 'assign':
			return `${named(decision.entity)} meaning ${decision.into === null ? 'nobody' : named(decision.into)}`;
		case 'join':
			return `joining ${claims(decision.claims)}`;
		case 'part':
			return `parting the claim ${quoted(decision.claim.text)}`;
		case 'check':
			return `checking ${claims(decision.claims)}`;
		case 'uncheck':
			return `taking the check of ${claims(decision.claims)}`;
		case 'dismiss':
			return `dismissing ${claims(decision.claims)}`;
		case 'undismiss':
			return `showing ${claims(decision.claims)} again`;
		case 'undo':
			return `undoing what was decided at ${decision.of}`;
	}
}

/** Which articles it is decided of; empty where it is not about articles. */
function ofWhom(decisions: readonly Choice[]): string {
	const articles = decisions.filter(decision => 'article' in decision);
	if (articles.length === 0) return '';
	if (articles.length > 1) return `${articles.length} articles`;
	const [{about, article}] = articles as [Extract<Decision, {article: string}>];
	return about === undefined ? `the article ${article}` : quoted(about);
}

function claims(named: readonly {text: string}[]): string {
	return named.length === 1 ? `the claim ${quoted(named[0]!.text)}` : `${named.length} claims`;
}

const named = ({name}: EntityName) => quoted(name);

function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return `“${
		line.length > mostCharacters
			? `${line
					.slice(0, mostCharacters - 1)
					.toWellFormed()
					.trimEnd()}…`
			: line
	}”`;
}
