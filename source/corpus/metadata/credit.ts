import type {CutPiece} from '../../model/article.ts';
import {agencyName} from './agencies.ts';
import {outletOfHost} from './outlet.ts';
import {outletName} from './outlet-name.ts';

/** "(Reuters)", "— AFP", "[Coast News Agency]", "Source: Reuters": a line below a text. */
const signOff = /^(?:[([]([^()[\]]{2,60})[)\]]|(?:[—–]|--)\s*([^—–]{2,60})|(?:source|via)\s*:\s*(.{2,60}))\.?$/i;
/** "HARBOUR CITY, Feb. 8 (Reuters) —", "MOSCOW (AP) -", "BEIJING, Feb. 8 /Xinhua/ --" */
const inDateline = /^\p{Lu}[\p{L}\p{N}.'’ ,/-]{1,50}?\s?[(/]([\p{L} .&’'-]{2,40})[)/]\s*(?:[—–:-]|\.\s*[—–-])/u;
/** The text may end with it in its last line, too: "… the ministry said. (Reuters)" */
const atEnd = /[.!?”"’]\s*(?:\(([\p{L} .&’'-]{2,40})\)|(?:—|–|--)\s?([\p{L} .&’'-]{2,40}))\s*$/u;
const ownership =
	/^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright|by|(?:19|20)\d{2}(?:[-–]\d{2,4})?|,))*\s+(.{2,60}?)(?:\s*[.,|]|\s+all rights|\s+(?:19|20)\d{2}\b|$)/i;
const signpost =
	/\b(?:(?:read|click(?: here)?|see|for) (?:for )?more (?:from|on|at)|(?:originally|first) (?:appeared|published) (?:in|on|by)|this (?:article|story) (?:is|was) (?:originally |first )?published (?:in|on|by)) (?:the )?([^.,:;!?]{2,50})$/i;

/** The agency that signs a text on the line below it; `null` for other lines. */
export function signedBy(text: string): string | null {
	const match = text.length <= 80 ? signOff.exec(text.trim()) : null;
	return match ? agencyName(match[1] ?? match[2] ?? match[3]!) : null;
}

/** The agency in the dateline that a text begins with. */
export function datelineAgency(text: string): string | null {
	const match = inDateline.exec(text.slice(0, 120));
	return match ? agencyName(match[1]!) : null;
}

/** The agency in brackets behind the last sentence of a text. */
export function agencyAtEnd(text: string): string | null {
	const match = atEnd.exec(text.slice(-60));
	return match ? agencyName(match[1] ?? match[2]!) : null;
}

/** The agency that a line cut from below the text names. */
export function signedOff(cut: readonly CutPiece[]): string | null {
	return firstIn(cut, 'agency', signedBy);
}

/** Whose a text is by its copyright notice, as far as that is a name that outlets have. */
export function copyrightOwner(cut: readonly CutPiece[]): string | null {
	return firstIn(cut, 'copyright notice', text => {
		const owner = ownership.exec(text)?.[1] ?? '';
		return outletName(owner) ?? agencyName(owner);
	});
}

/** The outlet that a line about more of it names: "Click here for more from the Harbour Ledger". */
export function signpostOutlet(cut: readonly CutPiece[]): string | null {
	return firstIn(cut, 'link to more', text => {
		const name = signpost.exec(text)?.[1] ?? '';
		return outletName(/\p{Ll}/u.test(name) ? name : inTitleCase(name));
	});
}

/** The only outlet from whose host pictures of the page came, as far as their addresses stand in what was copied. */
export function pictureHost(cut: readonly CutPiece[]): string | null {
	const found = new Set<string>();
	for (const {text} of cut) {
		for (const [address] of text
			.slice(0, 50_000)
			.matchAll(/https?:\/\/[\w.-]{4,100}\/[^\s"'<>]{1,300}\.(?:png|jpe?g|gif|webp)\b/gi)) {
			const outlet = outletOfHost(address);
			if (outlet) found.add(outlet);
		}
	}
	return found.size === 1 ? [...found][0]! : null;
}

function firstIn(cut: readonly CutPiece[], reason: string, read: (line: string) => string | null): string | null {
	const lines = cut.filter(piece => piece.reason === reason).flatMap(piece => piece.text.split('\n').slice(0, 50));
	for (const line of lines) {
		const found = line.length <= 300 ? read(line.trim()) : null;
		if (found) return found;
	}
	return null;
}

const inTitleCase = (text: string) =>
	text.toLowerCase().replace(/(^|[\s-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
