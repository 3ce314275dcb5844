/**
 * The commonest words of a language that are rare in the others: articles, prepositions, conjunctions, pronouns, forms
 * of "be" and "have".
 */
export const functionWords: Readonly<Record<string, readonly string[]>> = {
	en: 'the of and to in that is was for it with as his on be at by this had from are which were not said has have he she they its an will would their been but who after'.split(
		' ',
	),
	es: 'el la los las de que y en un una por con para es del se al lo como más pero sus le ya fue este ha sí porque esta entre cuando muy sin sobre también había sido desde hasta hay donde todo ser son dos años tiene ante contra según dijo fueron'.split(
		' ',
	),
	fr: 'le la les des de et un une du que qui dans est pour pas sur au avec ce il elle par plus ne se sont été cette aux mais ou nous vous ont leur'.split(
		' ',
	),
	de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie'.split(
		' ',
	),
	it: 'il di che la e un una in per è del della non sono con si le dei da al nel alla come più anche lo ha gli delle questo ma i'.split(
		' ',
	),
	pt: 'o a de que e do da em um uma para com não os as no na por mais dos das se como mas foi ao ele tem à seu sua ou são pelo pela'.split(
		' ',
	),
	nl: 'de het een en van in is dat op te voor met zijn niet aan er om ook als die maar bij dan uit nog naar heeft worden door over werd hebben'.split(
		' ',
	),
	sv: 'och att det i en som på är av för med den till inte har de ett om var men sig så från kan när vi efter vid också'.split(
		' ',
	),
	da: 'og i at det er en til af på for med de den som har ikke et der var han men om vi sig så fra kan efter blev også'.split(
		' ',
	),
	no: 'og i det er på en til av som at for med de har ikke den et var han om fra seg så men vi kan etter ble også skal'.split(
		' ',
	),
	fi: 'ja on ei se että oli hän mutta ovat joka myös kun sen kuin ole vain mukaan niin jo tai ovat jonka sekä'.split(
		' ',
	),
	pl: 'i w na z do się że nie to jest o jak za od po przez dla ale tym które który są oraz przy był będzie może tego'.split(
		' ',
	),
	cs: 'a v na se že je s z o do to i ve pro za by ale jako po si jsou která který byl jeho při bude podle také'.split(
		' ',
	),
	sk: 'a v na sa že je s z o do to aj vo pre za by ale ako po si sú ktorá ktorý bol jeho pri bude podľa tiež'.split(
		' ',
	),
	hu: 'a az és hogy nem is egy volt meg csak de ez azt mint már ki szerint még vagy után el lesz ha'.split(' '),
	ro: 'și în de la a cu pe nu o că din un pentru este mai care să au fost prin se ca sau după fi ale lui'.split(' '),
	hr: 'i u je na se da za su od s o što kako ne koji iz do bi će nije koja također već ali biti kao'.split(' '),
	tr: 've bir bu da de için ile olarak çok olan daha gibi en ancak sonra kadar ise ne değil var olduğunu'.split(' '),
	id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena oleh ada mereka sudah kata saat bisa'.split(
		' ',
	),
	vi: 'và của là có được trong cho các với không một người này những đã từ khi đến về để'.split(' '),
	ca: 'el la de que i en un una per amb és del als els les ha més però seva són aquest també aquesta ser dels fins'.split(
		' ',
	),
	sq: 'dhe në e të për me një që është nga i së ka si do u kjo por më janë'.split(' '),
	et: 'ja on ei et see oli ta kui ka aga mis oma või ning siis veel pärast'.split(' '),
	lt: 'ir į kad yra su iš bet tai kaip apie buvo per už jo nuo dėl'.split(' '),
	lv: 'un ir ar no ka par kas uz tas bija bet arī vai lai pēc'.split(' '),
	sw: 'na ya wa kwa ni katika za la hiyo huo huyo kuwa cha hata lakini'.split(' '),
	tl: 'ang ng sa na mga ay at si ni para kay hindi ito niya nang'.split(' '),
};

/** Scripts that only one written language of the news uses, or where one is by far the commonest. */
export const scripts: readonly [script: RegExp, language: string][] = [
	[/[\u3040-\u30ff]/g, 'ja'],
	[/[\uac00-\ud7a3]/g, 'ko'],
	[/[\u4e00-\u9fff\u3400-\u4dbf]/g, 'zh'],
	[/[\u0590-\u05ff]/g, 'he'],
	[/[\u0370-\u03ff]/g, 'el'],
	[/[\u0e00-\u0e7f]/g, 'th'],
	[/[\u0900-\u097f]/g, 'hi'],
	[/[\u0980-\u09ff]/g, 'bn'],
	[/[\u0a00-\u0a7f]/g, 'pa'],
	[/[\u0a80-\u0aff]/g, 'gu'],
	[/[\u0b80-\u0bff]/g, 'ta'],
	[/[\u0c00-\u0c7f]/g, 'te'],
	[/[\u0c80-\u0cff]/g, 'kn'],
	[/[\u0d00-\u0d7f]/g, 'ml'],
	[/[\u0d80-\u0dff]/g, 'si'],
	[/[\u1000-\u109f]/g, 'my'],
	[/[\u1780-\u17ff]/g, 'km'],
	[/[\u0e80-\u0eff]/g, 'lo'],
	[/[\u10a0-\u10ff]/g, 'ka'],
	[/[\u0530-\u058f]/g, 'hy'],
	[/[\u1200-\u137f]/g, 'am'],
	[/[\u0600-\u06ff]/g, 'ar'],
	[/[\u0400-\u04ff]/g, 'ru'],
];

/** Letters by which the languages of a shared script are told apart; the first that is common enough wins. */
export const letters: Readonly<Record<string, readonly [letters: RegExp, language: string][]>> = {
	ar: [
		[/[ٹڈڑںےۓھ]/g, 'ur'],
		[/[پچژگکی]/g, 'fa'],
	],
	ru: [
		[/[іїєґ]/gi, 'uk'],
		[/[ў]/gi, 'be'],
		[/[ђћџљњј]/gi, 'sr'],
		[/[ѓќѕ]/gi, 'mk'],
		[/[әғқңөұүһ]/gi, 'kk'],
	],
};
