import type {ArticleKey} from '../../model/listing.ts';
import type {FoundNames, NameMeaning, NameUses} from '../names.ts';

/** What articles call entities, for whoever finds out over the corpus which names mean the same. */
export interface Names {
	/** Who has last settled what the names mean; `null` where names have come or gone since. */
	settledBy(): Promise<string | null>;
	all(): Promise<FoundNames>;
	/** The next articles with a higher key than this; `null` where there are none. */
	uses(after: ArticleKey, articles: number): Promise<NameUses | null>;
	/** One transaction. What the reader has assigned stays. */
	mean(changes: readonly NameMeaning[]): Promise<void>;
	/** To be called when all is settled. */
	settled(by: string): Promise<void>;
}
