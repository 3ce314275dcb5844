/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function replaceSection(text: string, name: string, content: string): string {
	const pattern = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
	if (!pattern.test(text)) throw new Error(`There is no section ${name}`);
	return text.replace(pattern, (_, open: string, close: string) => `${open}${content}\n${close}`);
}
