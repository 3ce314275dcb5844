import {parentPort, workerData} from 'node:worker_threads';
import {analyze} from '../analysis/analyze.ts';
import {loadLanguage} from '../analysis/language.ts';
import {readNameTagger} from './name-model.ts';
import {serveJobs} from './serve-jobs.ts';

/** A worker thread that reads files and analyses their articles. */
const tagger = readNameTagger();
loadLanguage();
serveJobs(parentPort!, workerData, (article, corrections) => analyze(article, tagger, corrections));
