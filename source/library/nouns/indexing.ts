/** Who indexes: enough to tell whether they are still at it. */
export interface Indexer {
	pid: number;
	host: string;
}

/** The right to write, held by one process at a time. */
export interface Lease {
	/** To be called every few seconds: whoever is silent for half a minute may be followed by another. */
	renew(): Promise<void>;
	release(): Promise<void>;
}

/** Who writes. */
export interface Indexing {
	/** `null` where another living process indexes. One that died is followed at once. */
	begin(indexer: Indexer): Promise<Lease | null>;
	/** Who indexes now; `null` where nobody does. */
	current(): Promise<Indexer | null>;
}
