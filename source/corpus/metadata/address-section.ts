/** What news sites call their sections in addresses. */
const names =
	/^(?:world|international|national|local|politics|business|markets|economy|finance|sports?|opinions?|editorials?|commentary|culture|arts|entertainment|lifestyle|travel|health|science|technology|tech|environment|climate|education|asia|europe|africa|americas|middle-east|china|russia|us-news|uk-news|world-news|asia-pacific)$/;

/** The section that the address of an article names with its first folder: `/world/2024/02/08/…` → "World". */
export function addressSection(url: string): string | null {
	const folders = /^https?:\/\/[^/]+\/([^?#]{1,500})/i.exec(url)?.[1]?.toLowerCase().split('/') ?? [];
	const first = folders.find(folder => !/^(?:[a-z]{2}(?:-[a-z]{2})?|news|articles?|story|stories)$/.test(folder)) ?? '';
	if (folders.indexOf(first) === folders.length - 1 || !names.test(first)) return null;
	const words = first.replaceAll('-', ' ');
	return words[0]!.toUpperCase() + words.slice(1);
}
