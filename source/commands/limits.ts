import type {LimitsSetting} from '../settings/limits.ts';
import {readSettings} from '../settings/read-settings.ts';

/** What one file may cost, as the reader has set it. What is wrong with the settings the full screen and `doctor` say. */
export async function readLimits(): Promise<LimitsSetting> {
	const {settings} = await readSettings(process.env, {});
	return settings.limits;
}
