/** Nouns for what a person is, in the singular: a person's name or a description may end in them. */
export const roles: ReadonlySet<string> = new Set(
	`president premier chancellor minister leader king queen prince princess pope emperor sultan emir ayatollah monarch
	secretary spokesman spokeswoman spokesperson adviser advisor senator congressman congresswoman lawmaker legislator
	governor mayor councillor general colonel commander admiral officer chief chairman chairwoman chairperson chair executive
	director manager coach captain judge justice prosecutor attorney lawyer solicitor ambassador envoy diplomat negotiator
	professor economist analyst historian scientist researcher scholar expert strategist pundit activist campaigner
	dissident journalist reporter editor columnist author writer novelist poet actor actress director singer musician
	artist photographer architect designer founder co-founder owner billionaire tycoon banker businessman
	businesswoman entrepreneur bishop archbishop cardinal imam rabbi priest pastor cleric counterpart candidate nominee
	speaker vice-president treasurer commissioner inspector detective sheriff striker midfielder defender goalkeeper winger
	batsman bowler driver sprinter boxer golfer doctor surgeon physician nurse teacher principal head suspect gunman
	teenager astronaut pilot engineer farmer veteran`.split(/\s+/),
);

/** Words that make another role of it: a former president is not the president. */
export const roleChangers: ReadonlySet<string> = new Set(
	'former ex vice deputy acting late then assistant incoming outgoing interim shadow associate fellow elect'.split(' '),
);

/** Other words for one person who is not named. */
export const unnamedPersons: ReadonlySet<string> = new Set(
	`man woman boy girl person official source witness victim resident worker employee student father mother son daughter
	brother sister husband wife uncle aunt cousin friend neighbour neighbor colleague aide soldier policeman policewoman
	someone anyone everyone nobody player rival opponent successor predecessor patient customer driver client boss
	defendant guard critic supporter member representative delegate deputy`.split(/\s+/),
);
