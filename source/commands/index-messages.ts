import type {IndexProgress} from '../indexing/progress.ts';
import type {ReadFailure} from '../model/read-failure.ts';
import {plainText} from './plain-text.ts';

/** What the index command says. */
export const indexMessages = {
	/** "indexing 120/5000, 230/s, 21 s left, 3 not read": the same words as in the footer of the full screen. */
	progress: ({done, total, failed, rate, secondsLeft, waiting}: IndexProgress) => {
		if (waiting) return 'another newsglass is indexing this corpus; waiting for it';
		const speed = rate >= 1 ? `, ${Math.round(rate)}/s` : '';
		const left = secondsLeft === null ? '' : `, ${duration(secondsLeft)} left`;
		return `indexing ${done}/${total}${speed}${left}${failed === 0 ? '' : `, ${failed} not read`}`;
	},
	/** "14 articles from 11 files; 2 files were not read:" and a line for each. */
	summary: (articles: number, files: number, failures: readonly ReadFailure[]) => {
		const whole = failures.filter(({place}) => place === null).length;
		const inPart = failures.length - whole;
		const parts = [`${count(articles, 'article')} from ${count(files, 'file')}`];
		if (whole > 0) parts.push(`${whole === 1 ? '1 file was' : `${whole} files were`} not read`);
		if (inPart > 0) parts.push(`${count(inPart, 'article')} with problems`);
		return [`${parts.join('; ')}${failures.length > 0 ? ':' : ''}`, ...failures.map(indexMessages.failure)].join('\n');
	},
	/** "3 articles more; 120 articles from 40 files": said after a look that found something. */
	followed: (before: number, articles: number, files: number) => {
		const more = articles - before;
		const change = more === 0 ? 'changed' : `${count(Math.abs(more), 'article')} ${more > 0 ? 'more' : 'fewer'}`;
		return `${change}; ${count(articles, 'article')} from ${count(files, 'file')}`;
	},
	following: () => 'following the folders; Ctrl-C ends it',
	failure: ({path, place, reason}: ReadFailure) =>
		plainText(`  ${path}${place === null ? '' : `, ${place}`}: ${reason}`),
	damaged: () => 'the library of this corpus is damaged; it was put aside and is made again',
	interrupted: (articles: number) =>
		`interrupted; ${count(articles, 'article')} so far are kept. Run the same command again to go on`,
};

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function duration(seconds: number): string {
	if (seconds < 90) return `${Math.ceil(seconds)} s`;
	return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}
