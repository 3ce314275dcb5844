export type MarkingCommand =
	/** Marks so many articles from the selected one on, or unmarks them where that one is marked. */
	| {type: 'mark'; by: number}
	/** Begins a range at the selected article, or ends it there. */
	| {type: 'mark-range'};
