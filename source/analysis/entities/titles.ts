/** Words before a person's name that are no part of it. */
export const titles: ReadonlySet<string> = new Set(
	`mr mrs ms miss mx sir dame lord lady dr prof professor rev reverend fr father sister brother pope cardinal bishop
	archbishop imam rabbi sheikh ayatollah sultan emir president vice-president premier chancellor minister senator sen rep
	representative congressman congresswoman mp governor gov mayor judge justice ambassador general gen colonel col major maj
	captain capt lieutenant lt sergeant sgt corporal private admiral commander marshal king queen prince princess duke
	duchess count countess chairman chairwoman chief secretary spokesman spokeswoman coach officer inspector detective
	superintendent constable comrade`.split(/\s+/),
);
