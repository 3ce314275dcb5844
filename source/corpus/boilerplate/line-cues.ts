/**
 * Lines that stand in no article's own text, whatever stands around them: what publishing systems print between the
 * paragraphs. Each pattern has to match the whole line. In the order in which they are tried.
 */
export const lineCues: readonly [reason: string, pattern: RegExp][] = [
	[
		'advertisement',
		/^(?:advert(?:isement|s|isements)?|ad|sponsored(?: content| by .{0,60})?|promoted|werbung|anzeige|publicité|publicidad|publicidade|pubblicità|реклама|広告|广告)[.:]?$/i,
	],
	[
		'advertisement',
		/^(?:(?:article|story)\s+)?(?:continues|continue reading|scroll(?: down)?(?: to (?:continue|read))?|resumes)\s*(?:reading\s*)?(?:(?:below|after|following)(?: (?:this|the))?(?: advertisement| ad| advert| promotion| message| video)?)?[.:…]*$/i,
	],
	[
		'advertisement',
		/^(?:get|buy|try|order|receive)\b.{0,120}\b(?:delivered (?:to|through|into) your|risk[- ]free|free trial|issues for)\b.{0,160}$/i,
	],
	['link to more', /^(?:keep|continue|start) reading\.*$/i],
	[
		'link to more',
		/^(?:read|see|show|load|view|learn|find out|click (?:here )?(?:for|to (?:read|see)))\s+(?:the\s+)?(?:more|full (?:story|article|text)|all|next|on)\s*(?:>+|»|→|›|\.{3}|…)?$/i,
	],
	[
		'link to more',
		/^(?:please\s+)?(?:click|tap)\s+(?:here|below|on|through|to (?:tweet|read|see|watch|view|enlarge|expand|subscribe|sign))\b.{0,160}$/i,
	],
	['link to more', /^.{0,120}\b(?:by clicking here|click here(?: (?:for|to) .{0,80})?|tap here)[.!]?$/i],
	[
		'link to more',
		/^(?:(?:read|see|watch|more|full|further|also)\s+)?(?:(?:read|see|watch|read more|see more|related(?: (?:article|post|story|stories|posts|articles|content|coverage|news|links?|reading|video))?|also (?:read|on|see|watch)|see also|read also|read more|recommended|more|don['’]?t miss|further reading|must read|you may also like|you might also like|more from|more on|up next|trending|in other news|lire aussi|lesen sie auch|lea también|leggi anche|leia também|читайте также|vejam?a? (?:mais|também))(?: (?:on|at|from|about|this|here) [^:]{0,60})?)\s*[:»>|–—-]\s*\S.{0,240}$/i,
	],
	['link to more', /^(?:also|more|read more|see more) (?:on|at|from) [\w.-]{1,40}(?:\.\w{2,6})?$/i],
	[
		'newsletter',
		/^(?:please\s+)?(?:sign[- ]?up|subscribe|register)\b.{0,40}\b(?:to|for|now|today|here|our|newsletters?|emails?|updates|alerts)\b.{0,200}$/i,
	],
	[
		'newsletter',
		/^(?:(?:get|receive|start|never miss|stay|keep)\b.{0,140}\b(?:newsletters?|inbox|e-?mail alerts|breaking news alerts)|enter your e-?mail(?: address)?|your e-?mail(?: address)?)\b.{0,160}$/i,
	],
	['newsletter', /^(?:newsletter|email newsletters?|breaking news e?mails?)[:.]?$/i],
	[
		'share buttons',
		/^(?:share|tweet|pin(?: it)?|e-?mail|print|save|flip|reddit|facebook|twitter|whats-?app|linkedin|telegram|pinterest|copy(?: the)? link|link copied!?|bookmark|follow(?: us)?|gift(?: this)? article|\d+ shares?)(?:(?:\s*[|·•/,]\s*|\s+)(?:share|tweet|pin(?: it)?|e-?mail|print|save|facebook|twitter|whats-?app|linkedin|telegram|pinterest|copy link|\d+)){0,12}[.:]?$/i,
	],
	[
		'share buttons',
		/^(?:please\s+)?(?:share (?:this|on|via|the|with)\b(?: (?:article|story|post|page|news|link|item|facebook|twitter|x|linkedin|whats-?app|e-?mail|your friends|friends))?.{0,30}|share it with (?:a )?friends?!?|like this (?:story|article|post)\?.{0,80}|click to (?:share|tweet|email|print)\b.{0,60}|spread the word.{0,20})$/i,
	],
	[
		'share buttons',
		/^(?:(?:Please |PLEASE )?(?:[Ff]ollow|[Ll]ike|[Jj]oin|[Ff]ind|[Aa]dd|[Cc]onnect with|FOLLOW|LIKE|JOIN) (?:us|me|him|her|them|US|@\w{1,30}|(?:\p{Lu}[\w.’'-]{0,20} ){0,5}\p{Lu}[\w.’'-]{0,20})(?::| on| ON| at|,| @))\s?.{0,160}\b(?:[Tt]witter|TWITTER|[Ff]acebook|[Ii]nstagram|[Gg]oogle|[Ll]inked[Ii]n|[Yy]ou[Tt]ube|[Tt]elegram|[Ww]hats-?[Aa]pp|[Tt]hreads|[Bb]luesky|[Ss]ocial [Mm]edia|X|Apple News|Flipboard|@\w{1,30})\b.{0,160}$/u,
	],
	['share buttons', /^(?:follow|on twitter|twitter)\s*:?\s*@\w{1,30}(?:\s+on\s+twitter)?\.?$/i],
	[
		'comments',
		/^(?:this comment contains spoilers\b.{0,80}|\d{1,6} comments?|comments?(?: \(\d+\)| \d+)?|(?:view|show|load|read|see|hide|all) (?:all )?(?:\d+ )?(?:more )?comments?|(?:leave|post|add|write|submit) (?:a|your) (?:comment|reply)|leave a reply|no comments(?: yet)?|be the first to comment.{0,20}|comments are (?:closed|off|disabled).{0,40}|join the (?:conversation|discussion|debate)|(?:log|sign) ?in to (?:comment|reply).{0,40}|tell us what you think.{0,40}|reply|report(?: abuse| comment)?)[.!:]?$/i,
	],
	[
		'correction notice',
		/^(?:to (?:suggest|submit|report|request) (?:a|an) (?:correction|clarification|error|typo|mistake)\b.{0,140}|(?:you can also )?(?:highlight|select) (?:the |a )?text and press\b.{0,60}|(?:see|found|find|spotted|noticed|spot) (?:a |an )?(?:typo|mistake|error|inaccuracy)\b.{0,140})$/i,
	],
	['cookie notice', /^(?:(?:this|our) (?:web)?site|we|by (?:using|continuing)).{0,60}\bcookies\b.{0,300}$/i],
	[
		'cookie notice',
		/^(?:cookies?(?: policy| notice| settings| preferences| consent)?|accept(?: all)?(?: cookies)?|reject all(?: cookies)?|manage (?:cookies|preferences|consent)|got it!?|i (?:accept|agree))[.:]?$/i,
	],
	[
		'caption',
		/^(?:(?:file |stock |handout |lead |header |featured |cover |main )?(?:photo|image|picture|photograph|photography|illustration|graphic|video|foto|bild|crédit|crédito|imagem|imagen)s?(?: ?\/ ?\w+)?(?: credits?| courtesy(?: of)?| by| via| copyright| source| caption)?\s*(?:[:©|]|credit|copyright|courtesy|via)|credits?\s*[:.…]{1,3}\s*\S|media caption|image caption|\[?(?:photo|image|foto|사진)\s*=).{0,160}$/i,
	],
	[
		'caption',
		/^.{0,600}\((?:(?:file )?(?:photo|image|picture|credit|source|screenshot|illustration)s?(?: (?:by|credit|courtesy|via|from)\b| ?[:=/]).{1,120}|(?:AP|AFP|Reuters|EPA|Xinhua|Getty)(?: Photo| Images)?(?: ?\/ ?| via ).{1,100}|.{0,80}\/ ?(?:AP|AFP|Reuters|EPA|Getty Images|Shutterstock|Bloomberg).{0,40})\)?$/i,
	],
	[
		'caption',
		/^.{0,120}(?:\/|\bvia |\bby |© ?)(?:Getty(?: Images)?|AFP(?:\/Getty Images)?|Reuters|EPA(?:-EFE)?|Shutterstock|Alamy|iStock(?:photo)?|Unsplash|AP(?: Images| Photo)?)\)?\.?$/,
	],
	[
		'caption',
		/^(?:media playback is (?:unsupported|not supported) on your device|this slideshow requires javascript|play video|video player is loading|watch (?:the video )?above|listen to this (?:article|story)|image copyright|image caption|enlarge(?: this)? image|view (?:image|gallery|slideshow)|hide caption|toggle caption|(?:image|photo|slide)? ?\d+ ?(?:of|\/) ?\d*)[.:]?$/i,
	],
	[
		'reading time',
		/^(?:\d{1,3}\s?(?:-\s?)?min(?:ute)?s?\.? (?:read|de lectura|de leitura|de lecture)|(?:estimated )?(?:reading time|read time|tempo de leitura|tiempo de lectura|temps de lecture|lesezeit)\s*:?\s*(?:about )?(?:<\s?)?\d{1,3}\s?(?:min\w*)?)\.?$/i,
	],
	[
		'copyright notice',
		/^(?:(?:©|\(c\)|copyright\b)(?! (?:law|case|suit|claim|infring|protect|holder|rule|act\b|office)).{0,300}|.{0,200}\ball rights reserved\b.{0,160}|.{0,80}(?:무단|전재|재배포|저작권자).{0,80}|this document is subject to copyright\b.{0,300})$/i,
	],
	[
		'page furniture',
		/^(?:skip to (?:main )?(?:content|navigation)|text size|font size|order reprints|print article|reprints?|(?:sign|log) ?in|subscribe|my account|search|menu|home|loading(?: content)?[.…]*|back to top|next(?: article| story)?|previous(?: article| story)?|close|open|top stories|breaking news|advertise with us|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|(?:add|set) .{0,40} (?:as|to) (?:your )?(?:preferred|favou?rite) source.{0,30}|toggle .{1,30})$/i,
	],
	['web address', /^(?:(?:source|url|link|from)\s*:?\s*)?https?:\/\/\S+(?: & \S+)?$/i],
];
