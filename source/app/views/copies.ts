import type {ArticleRow} from '../../model/listing.ts';

/** In how many other places an article stands, the very same or nearly: "also in 3 files"; empty where in none. */
export function copiesText({alsoIn, copies}: ArticleRow): string {
	const count = alsoIn + copies;
	return count === 0 ? '' : `also in ${count} file${count === 1 ? '' : 's'}`;
}

/** The same where there is little room: "+3 ". */
export function copiesMark({alsoIn, copies}: ArticleRow): string {
	return alsoIn + copies === 0 ? '' : `+${alsoIn + copies} `;
}
