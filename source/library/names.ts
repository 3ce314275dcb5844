import type {EntityName} from '../model/entity.ts';
import type {ArticleKey} from '../model/listing.ts';

/** What a reader has decided about entities, as data alone: what the library needs of the decisions. */
export interface EntityDecisions {
	/** How an entity is shown that would be called otherwise: merged, renamed, of another type. */
	becomes: readonly (readonly [entity: EntityName, shown: EntityName])[];
	/** Names that stand for themselves, whatever was found that they mean. */
	apart: readonly EntityName[];
	/** Shown names that are to be left out. */
	hidden: readonly EntityName[];
	/** Whom a name means in one article (by `Article.id`); `null` where nobody. */
	assigned: readonly {article: string; name: EntityName; into: EntityName | null}[];
}

/** The library's own number of a name: one for each name and type that articles have. */
export type NameKey = number;

/** Every name of the corpus; `names[i]` belongs to `keys[i]`. */
export interface FoundNames {
	keys: NameKey[];
	names: EntityName[];
	/** Other spellings that articles use beside the name for the same: "Xi" beside "Xi Jinping". */
	spellings: {name: NameKey; spelling: string; articles: number}[];
	/** Those that the decisions which were followed last speak of. */
	spokenOf: NameKey[];
}

/** Which articles have which names, by article; in each column the same index belongs together. */
export interface NameUses {
	articles: ArticleKey[];
	names: NameKey[];
	/** What they are taken to mean; 0 for nobody. */
	meant: NameKey[];
	/** The last article that was looked at: it may have no names. */
	last: ArticleKey;
}

/** From now on a name means another in one article. */
export interface NameMeaning {
	article: ArticleKey;
	name: NameKey;
	meant: NameKey;
}
