export type KeyCommand =
	/** A digit of a count that stands before a motion. */
	{type: 'count'; digit: string} | {type: 'drop-count'};

/** No motion came: the digits are a key of their own where they are one. */
export type KeyEvent = {type: 'count-waited'; count: string};

/** Sends `count-waited` a moment later: long enough for the motion that the count was meant for. */
export type KeyEffect = {type: 'wait-for-motion'; count: string};
