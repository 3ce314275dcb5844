import {outlets} from './outlets.ts';

/** The outlet that publishes under a host name or URL; `null` where it is not known. */
export function outletOfHost(address: string): string | null {
	const host = /^(?:https?:\/\/)?([a-z0-9.-]{1,253})/i.exec(address.trim())?.[1]?.toLowerCase();
	const labels = host?.split('.') ?? [];
	for (let first = 0; first < labels.length - 1; first++) {
		const known = outlets[labels.slice(first).join('.')];
		if (known) return known;
	}
	return null;
}
