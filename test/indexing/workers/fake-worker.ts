import {parentPort, workerData} from 'node:worker_threads';
import {serveJobs} from '../../../source/indexing/serve-jobs.ts';

/** Finds words in capitals, and does what the text says: a thread that misbehaves. */
serveJobs(parentPort!, workerData, ({text}) => {
	if (text.includes('please throw')) throw new Error('it was asked to');
	if (text.includes('please exit')) process.exit(3);
	while (text.includes('please hang'));
	const mentions = [...text.matchAll(/[A-Z]{3,}/g)].map(({index, 0: word}) => ({
		start: index,
		end: index + word.length,
		named: true,
		word,
	}));
	return {
		sentences: [{start: 0, end: text.length}],
		entities: [...new Set(mentions.map(({word}) => word))].map(name => ({
			name,
			type: 'organization',
			mentions: mentions.filter(({word}) => word === name).map(({start, end, named}) => ({start, end, named})),
		})),
		dates: [],
		claims: [],
	};
});
