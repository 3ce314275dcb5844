import type {Page, Scope} from '../../model/listing.ts';
import type {ClaimPassage} from '../../model/passage.ts';

/** Who says what. */
export interface Claims {
	/** By article (newest first); within one, attributed ones first, then in the order of the text. */
	list(scope: Scope, page: Page): Promise<ClaimPassage[]>;
	count(scope: Scope): Promise<number>;
}
