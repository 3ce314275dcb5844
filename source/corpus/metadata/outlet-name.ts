import {bare} from '../words.ts';
import {outlets} from './outlets.ts';

const known = new Map(Object.values(outlets).map(name => [bare(name), name]));

/** What newspapers, broadcasters and agencies call themselves, whatever stands before it. */
const nouns =
	/^(?:The )?(?:\p{Lu}[\p{L}.’'&-]*|&|of|and|the)(?: (?:\p{Lu}[\p{L}.’'&-]*|&|of|and|the)){0,4} (?:Agency|Argus|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Guardian|Herald|Independent|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Messenger|Mirror|Monitor|News|Newspaper|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Telegraph|Times|Today|Tribune|TV|Weekly|Wire)$/u;

/** The outlet that a short text names, and nothing else: one that is known, or one that is called as outlets are. */
export function outletName(text: string): string | null {
	const name = text.trim();
	if (!/^[\p{L}\p{N}\s.'’&-]{2,60}$/u.test(name)) return null;
	return known.get(bare(name)) ?? known.get(bare(`the ${name}`)) ?? (nouns.test(name) ? name : null);
}
