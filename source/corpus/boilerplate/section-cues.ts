/**
 * Short lines that begin something which is not the article: what follows them belongs to them.
 *
 * `comments` go on to the end. `list` is followed by headlines, each maybe with a teaser and a date. `end` stands below
 * the article as a rule: what follows goes with it, unless running text resumes.
 */
export type SectionKind = 'comments' | 'list' | 'author' | 'end';

export const sectionCues: readonly [kind: SectionKind, reason: string, pattern: RegExp][] = [
	[
		'comments',
		'comments',
		/^(?:(?:(?:view|show|read|load|hide|see) )?(?:all )?(?:(?:reader|user|facebook|recent|latest) )?(?:\d{1,6} comments?|comments|comments? ?[([]?\d{1,6}[)\]]?)(?: section| below| policy| guidelines)?|(?:leave|post|add|write|submit) (?:a|an|your) (?:comment|reply|response)(?: below| here)?|join the (?:conversation|discussion|debate)|\d{1,6} (?:responses|replies|thoughts on .{1,200})|(?:responses|replies) ?[([]\d{1,6}[)\]])[:.]?$/i,
	],
	[
		'list',
		'related articles',
		/^(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|(?:want|looking for) more stories like this|in case you missed it|(?:around|more from|from) (?:the|our|around the) (?:web|network|site)|(?:don['’]t|do not) miss|up next|read (?:next|also|this next)|what to (?:read|watch) next|editor['’]?s['’]? (?:picks?|choice)|our (?:picks|favou?rites)|sponsored (?:stories|content|links)|promoted (?:stories|content)|popular this week|trending(?: now| stories| news| topics)?|most (?:read|viewed|shared|popular)|more)[:?]?$/i,
	],
	[
		'list',
		'related articles',
		/^(?:(?:the|our|your|in|also|read|see) )?(?:(?:most|more|other|great|further|related|recommended|recent|latest|popular|similar|suggested|top|previous|must[- ]read|breaking|trending) ){1,3}(?:[\w.&’'-]{1,20} ){0,4}(?:articles?|posts?|stories|story|news|reads?|reading|topics?|headlines?|coverage|content|links?|videos?|features)(?: (?:for you|of interest|from .{1,40}|on this (?:topic|story)|by this author|about .{1,40}|this week|today))?[:?]?$/i,
	],
	['list', 'related articles', /^(?:related|recommended)(?: (?:for you|to this))?:?$/i],
	[
		'author',
		'about the author',
		/^(?:about (?:the )?(?:authors?|writers?|contributors?)|about me|author(?: bio(?:graphy)?| profile| details)?|the author|meet the author)[:.]?$/i,
	],
	[
		'end',
		'tags',
		/^(?:tags?|tagged(?: with| in| as)?|topics?|filed (?:under|in)|posted (?:in|under)|categor(?:y|ies)|keywords?|(?:read )?more (?:about|on)|hashtags?|schlagw[oö]rter|themen|etiquetas|mots-clés)\s*:\s*.{1,300}$/i,
	],
	['end', 'tags', /^(?:tags|filed under|categories|keywords)$/i],
];
