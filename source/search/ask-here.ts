import type {Search} from './search.ts';
import type {ToSearchThread} from './thread-messages.ts';

/** Asks a search in this thread what a message says. */
export async function askHere(search: Search, message: ToSearchThread, signal?: AbortSignal): Promise<unknown> {
	if (message.decided) search.know(message.decided, message.revised);
	if (message.ask === 'prepare') {
		await search.prepare();
		return null;
	}
	const {ask, query, decided: _decided, revised: _revised, ...rest} = message;
	const options = {...rest, ...(signal && {signal})};
	switch (message.ask) {
		case 'complete':
			return search.complete(query, message.cursor, options);
		case 'show':
			return search.show(query, message.keys, options);
		default:
			return search[ask as 'find' | 'refine' | 'facets'](query, options);
	}
}
