import type {Claim} from '../../model/claim.ts';
import type {DateMention} from '../../model/date-mention.ts';
import type {Entity} from '../../model/entity.ts';
import type {Document} from '../document.ts';

export function findClaims(_document: Document, _entities: Entity[], _dates: DateMention[]): Claim[] {
	return [];
}
