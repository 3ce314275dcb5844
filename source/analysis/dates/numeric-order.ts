/** What stands first in "10/11/12", where both could: the month or the day. */
export type NumericOrder = 'month' | 'day';

/** Countries of the internet whose papers write the day first. */
const dayFirst = new Set(
	`uk ie au nz in pk bd lk np za ng ke gh ug tz zw sg my hk mt cy jm tt il ae sa qa eg tr ru ua ge am az kz by
	fr de at ch it es pt nl be lu dk no se fi is pl cz sk si hr rs ba me mk al bg ro gr ee lv ma tn dz
	br ar cl co pe uy py bo ec ve mx gt cr cu do vn th id eu`
		.trim()
		.split(/\s+/),
);
const monthFirst = new Set(['us', 'gov', 'mil']);

/** Papers whose address names no country. */
const monthFirstHosts = new Set(
	`nytimes.com washingtonpost.com wsj.com usatoday.com latimes.com chicagotribune.com bostonglobe.com apnews.com cnn.com
	foxnews.com nbcnews.com abcnews.go.com cbsnews.com npr.org pbs.org politico.com axios.com thehill.com bloomberg.com
	businessinsider.com time.com newsweek.com theatlantic.com newyorker.com huffpost.com vox.com buzzfeednews.com
	washingtonexaminer.com nypost.com sfchronicle.com csmonitor.com cnbc.com breitbart.com washingtontimes.com`
		.trim()
		.split(/\s+/),
);
const dayFirstHosts = new Set(
	`bbc.com theguardian.com economist.com ft.com reuters.com irishtimes.com aljazeera.com dawn.com thehindu.com ndtv.com
	indiatimes.com hindustantimes.com indianexpress.com straitstimes.com scmp.com channelnewsasia.com arabnews.com
	timesofisrael.com jpost.com haaretz.com themoscowtimes.com kyivpost.com kyivindependent.com dw.com france24.com euronews.com
	smh.com theage.com allafrica.com punchng.com bangkokpost.com rt.com tass.com lemonde.fr`
		.trim()
		.split(/\s+/),
);

/** How the country of an outlet writes dates in numbers; `null` where its address does not say, or its country does both. */
export function numericOrderOf(url: string | null): NumericOrder | null {
	const host = url === null ? undefined : /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]{1,253})/i.exec(url)?.[1]?.toLowerCase();
	if (host === undefined) return null;
	const labels = host.split('.');
	for (let at = 0; at < labels.length - 1; at++) {
		const name = labels.slice(at).join('.');
		if (monthFirstHosts.has(name)) return 'month';
		if (dayFirstHosts.has(name)) return 'day';
	}
	const country = labels.at(-1)!;
	if (monthFirst.has(country)) return 'month';
	return dayFirst.has(country) ? 'day' : null;
}
