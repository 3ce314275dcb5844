/**
 * Words that carry no content in a comparison: the function words of English, and the verbs and nouns of reporting
 * themselves (who says a thing is compared apart from what is said). Stems, as `stem` gives them.
 */
export const stopWords: ReadonlySet<string> = new Set(
	`
a an the this that these those such same other another own both each every either neither all any some no not none nor
i me my we us our ours you your he him his she her hers it its they them their theirs one ones who whom whose which what
something anything nothing everything someone anyone everyone nobody somebody anybody everybody
himself herself itself themselves ourselves
and or but if then than so as because although though while whereas when where why how whether until unless
of in on at by for with from to into onto upon over under about against between among through during before after above
below within without toward towards across along amid around behind beyond despite per since via up down out off
be have do will would shall should can could may might must ought need
not n't don't doesn't didn't won't wouldn't can't couldn't isn't aren't wasn't weren't haven't hasn't hadn't
there here now just only also too very much more most less least even still yet again ever never always already
say tell add note stat report accord statement remark comment describ stress emphasiz emphasis underscor highlight express
reiterat reaffirm announc declar explain mention refer call
make take get give go come become put let see look
mr mrs ms dr sir
respectiv particular especial apparent recent late current
readout spokesman spokeswoman spokesperson media broadcaster counterpart newspaper press agency quot
s t re ve ll d m
`
		.trim()
		.split(/\s+/),
);
