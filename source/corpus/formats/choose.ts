import {unreadOfficeKind} from '../office-document.ts';
import {unreadDocuments} from '../other-files.ts';
import type {Format, Head} from './format.ts';
import {formats} from './index.ts';

/** The part of a file name after its last dot, in lower case; empty where there is none. */
export function extensionOf(path: string): string {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The format that a file name promises. */
export function formatByName(path: string): Format | null {
	const extension = extensionOf(path);
	return formats.find(format => format.extensions.includes(extension)) ?? null;
}

/**
 * The format to read a file with: what its content is certain to be, else what its name says, else what it may be.
 * `null` where there is none, and for documents that would come out as rubbish if they were taken for plain text.
 */
export function chooseFormat(path: string | null, head: Head): Format | null {
	if (unreadOfficeKind(head.bytes) !== null) return null;
	const named = path === null ? null : formatByName(path);
	const candidates = named ? [named, ...formats] : formats;
	const certain = candidates.find(format => format.recognize(head) === 'certain');
	if (certain) return certain;
	if (path !== null && !named && unreadDocuments.has(extensionOf(path))) return null;
	return candidates.find(format => format.recognize(head) === 'possible') ?? null;
}
