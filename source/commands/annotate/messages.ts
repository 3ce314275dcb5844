/** What `annotate` says to people, each with what to do about it. */
export const annotateMessages = {
	noVerb: (usages: string) => `annotate needs what to do:\n${usages}`,
	unknownVerb: (verb: string, meant: string | null) =>
		`annotate does not know "${verb}". ${meant === null ? 'newsglass annotate shows what it knows' : `Did you mean ${meant}?`}`,
	needs: (usage: string) => `it is written: newsglass annotate FOLDER ${usage}`,
	tooMuch: (usage: string, word: string) => `"${word}" is too much: newsglass annotate FOLDER ${usage}`,
	noArticle: (word: string, meant: string | null) =>
		`no article has the id or the path "${word}". ${meant === null ? 'newsglass search FOLDER --json shows both' : `Did you mean ${meant}?`}`,
	nothingFound: (query: string) => `nothing is found by ${query}: nothing was decided`,
	noEntity: (name: string, meant: string | null) =>
		`nobody and nothing is called "${name}". ${meant === null ? 'newsglass entities shows who is' : `Did you mean ${meant}?`}`,
	manyEntities: (name: string, types: readonly string[]) =>
		`"${name}" is ${types.join(' and ')}: say which with --type`,
	notAType: (text: string, types: readonly string[]) => `"${text}" is no type. Types are ${types.join(', ')}`,
	noClaim: (words: string) => `no claim has the words "${words}". newsglass claims --about shows those that do`,
	manyClaims: (words: string, count: number) =>
		`${count} claims have the words "${words}": give more words, or the article`,
	nothingToUndo: () => 'nothing is decided: nothing to undo',
	noSuchTime: (time: string) => `nothing was decided at ${time}. newsglass annotate FOLDER list shows the times`,
	unchanged: () => 'nothing to change: it is so already',
};
