import PostalMime, {type Email} from 'postal-mime';

export type Message = Email;

/**
 * A message in MIME, its parts decoded; broken ones as far as they go. A file of its own, so that postal-mime is loaded
 * only when there is mail.
 *
 * @throws Error for parts that stand in each other deeper than 32, and for headers beyond 1 MB.
 */
export function parseMessage(bytes: Uint8Array): Promise<Message> {
	return PostalMime.parse(bytes, {attachmentEncoding: 'arraybuffer', maxNestingDepth: 32, maxHeadersSize: 1_000_000});
}
