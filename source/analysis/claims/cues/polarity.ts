/** Cues that say the content is not so. Lemmas. */
export const denials = new Set([
	...['deny', 'dispute', 'refute', 'reject', 'dismiss', 'disavow', 'repudiate', 'contradict', 'rebut', 'debunk'],
	...['denial', 'rejection', 'dismissal', 'repudiation'],
]);

/** Words that leave it open whether the content is so, in lower case. */
export const hedges = new Set([
	...['may', 'might', 'could', 'perhaps', 'possibly', 'probably', 'likely', 'unlikely', 'apparently', 'reportedly'],
	...['allegedly', 'purportedly', 'supposedly', 'seemingly', 'presumably', 'potentially', 'roughly', 'approximately'],
]);

/** Cues that do so. Lemmas. */
export const hedgingCues = new Set([
	...['suggest', 'hint', 'imply', 'speculate', 'believe', 'think', 'suspect', 'guess', 'assume', 'suppose', 'reckon'],
	...[
		'expect',
		'estimate',
		'predict',
		'seem',
		'appear',
		'allege',
		'doubt',
		'wonder',
		'fear',
		'hope',
		'muse',
		'theorize',
	],
	...['speculation', 'suspicion', 'rumor', 'rumour', 'belief', 'allegation', 'estimate', 'prediction', 'fear', 'hope'],
]);
