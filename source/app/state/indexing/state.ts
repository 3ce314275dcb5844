export interface IndexProgress {
	done: number;
	total: number;
	failed: number;
	/** Articles a second. */
	rate: number;
	secondsLeft: number | null;
	/** True while another newsglass indexes the same corpus. */
	waiting: boolean;
}
