import {type DomElement, inline, textNode} from './dom.ts';

/** A container that holds more of the text than this is the article, whatever it is called. */
const largestShare = 0.3;

/**
 * What the class names and ids of furniture say, as words: `article__author-bio` is "article author bio". The first
 * pattern that fits gives the reason.
 */
const names: readonly [reason: string, pattern: RegExp][] = [
	[
		'caption',
		/\b(?:fig)?captions?\b|\bcutline\b|\b(?:photo|image|img|media|picture|video) ?(?:credits?|desc|description|info|meta|source)\b|^credits?$|\bimagecredit\b/,
	],
	[
		'advertisement',
		/\b(?:ads?|advert|adverts|advertisement|advertising|adslot|adsense|adwrap|sponsor|sponsored|promoted|dfp|google auto placed|commercial)\b/,
	],
	['share buttons', /\b(?:share|sharing|sharebar|sharedaddy|social|addthis|addtoany|tweet this|click to tweet)\b/],
	[
		'related articles',
		/\b(?:related|relatedposts|recommend|recommended|recommendation|recommendations|recirc|recirculation|readmore|read (?:more|also|next)|more (?:stories|news|from|on)|also (?:read|like)|most (?:read|popular|viewed)|popular|trending|outbrain|taboola|zergnet|yarpp|teaser|teasers|promo|promos|up next|suggested|latest news)\b/,
	],
	[
		'newsletter',
		/\b(?:newsletters?|signup|sign up|subscribe|subscription|mailing list|mailchimp|optin|opt in|cta|call to action|paywall prompt)\b/,
	],
	['comments', /\b(?:comments|comment list|commentlist|disqus|respond|livefyre|reactions)\b/],
	[
		'about the author',
		/\b(?:author (?:bio|box|info|about|description|card|profile)|about (?:the )?author|authorbox|bio|biography|vcard author|molongui)\b/,
	],
	['byline', /\b(?:byline|bylines|author|authors|contributors?)\b/],
	[
		'date line',
		/\b(?:timestamp|pubdate|publish(?:ed)? date|post date|entry date|posted on|publication date|date published|article date|updated)\b/,
	],
	['tags', /\b(?:tags|taglist|tag list|post tags|entry tags|tagcloud|keywords|categories|cat links|topics)\b/],
	[
		'navigation',
		/\b(?:nav|navbar|navigation|menu|submenu|subnav|breadcrumbs?|pagination|pager|page links|pagenav|toolbar|skip link|tools)\b/,
	],
	['copyright notice', /\b(?:copyright|disclaimer|disclosure|legal|license)\b/],
	[
		'page header',
		/\b(?:meta|post meta|entry meta|article meta|kicker|eyebrow|dek|deck|standfirst|sub ?head(?:line)?|strapline|article header)\b/,
	],
	['caption', /\b(?:gallery|slideshow|carousel|slider|lightbox)\b/],
	['video player', /\b(?:video player|videoplayer|player|jwplayer|vjs|brightcove|video title)\b/],
];

const byTag: Record<string, string> = {
	FIGCAPTION: 'caption',
	NAV: 'navigation',
	FOOTER: 'page footer',
	ASIDE: 'aside',
	FORM: 'form',
};

/** Why all that stands in an element is not the article, by its name; `null` where nothing says so. */
export function containerReason(element: DomElement, lengthOfAll: number): string | null {
	// Rows are called after what is in them: the players, the comments of a table.
	if (element.tagName === 'TR') return null;
	const reason = byTag[element.tagName] ?? nameReason(element);
	if (reason === null) return null;
	if (inline.has(element.tagName) && hasWordsBeside(element)) return null;
	return (element.textContent?.length ?? 0) > lengthOfAll * largestShare ? null : reason;
}

/** Answers that have been found, since an element may have any number of children that ask. */
const wordHolders = new WeakMap<DomElement, boolean>();

/** Whether words stand beside an element in the same parent: then it is part of a sentence, marked up for its looks. */
export function hasWordsBeside({parentNode}: DomElement): boolean {
	if (parentNode === null) return false;
	let found = wordHolders.get(parentNode);
	if (found !== undefined) return found;
	found = false;
	for (const node of parentNode.childNodes)
		found ||= node.nodeType === textNode && /[\p{L}\p{N}]/u.test(node.textContent ?? '');
	wordHolders.set(parentNode, found);
	return found;
}

function nameReason(element: DomElement): string | null {
	const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`.slice(0, 500);
	if (written === ' ') return null;
	for (const token of written.split(/\s+/)) {
		const words = token
			.replace(/([a-z])([A-Z])/g, '$1 $2')
			.replace(/[^A-Za-z]+/g, ' ')
			.trim()
			.toLowerCase();
		if (words === '') continue;
		const found = names.find(([, pattern]) => pattern.test(words));
		if (found) return found[0];
	}
	return null;
}
