/** What news agencies are called below and above their dispatches → what they call themselves. */
const agencies: Readonly<Record<string, string>> = {
	aap: 'Australian Associated Press',
	afp: 'Agence France-Presse',
	'agence france-presse': 'Agence France-Presse',
	ani: 'Asian News International',
	ansa: 'ANSA',
	ap: 'Associated Press',
	'associated press': 'Associated Press',
	belta: 'BelTA',
	bernama: 'Bernama',
	bloomberg: 'Bloomberg',
	cp: 'The Canadian Press',
	dpa: 'dpa',
	efe: 'EFE',
	ians: 'IANS',
	interfax: 'Interfax',
	irna: 'IRNA',
	kyodo: 'Kyodo News',
	'pa media': 'PA Media',
	pti: 'Press Trust of India',
	reuters: 'Reuters',
	'ria novosti': 'RIA Novosti',
	tass: 'TASS',
	ukrinform: 'Ukrinform',
	upi: 'UPI',
	xinhua: 'Xinhua',
	yonhap: 'Yonhap',
};

const calledAgency = /^(?:The )?(?:\p{Lu}[\p{L}.’'&-]*|of|and|the)(?: (?:\p{Lu}[\p{L}.’'&-]*|of|and|the)){0,5}$/u;

/** The news agency that a short text names, and nothing else; `null` for other names. */
export function agencyName(text: string): string | null {
	const name = text.trim().replace(/^the /i, '');
	const known = Object.hasOwn(agencies, name.toLowerCase()) ? agencies[name.toLowerCase()]! : null;
	if (known) return known;
	return name.length <= 60 &&
		calledAgency.test(name) &&
		/\b(?:(?:News|Press) Agency|News Service|Newswire|Wire)$/.test(name)
		? name
		: null;
}
