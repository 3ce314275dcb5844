/** What indexing says to people about files: one line each. */
export const indexingMessages = {
	analysisFailed: (error: unknown) =>
		`its text can be read and searched, but the analysis failed (${error instanceof Error ? error.message : String(error)})`,
	analysisSilent: (seconds: number) =>
		`its text can be read and searched, but the analysis took more than ${seconds} seconds and was stopped`,
	analysisCrashed: (reason: string) => `its text can be read and searched, but the analysis broke down (${reason})`,
	readingSilent: (seconds: number) => `reading it took more than ${seconds} seconds and was stopped`,
	readingCrashed: (reason: string) => `reading it broke down (${reason})`,
	tooLong: (seconds: number) =>
		`the analysis took more than ${seconds} seconds and was stopped; the article stays as it was`,
	cannotStart: (reason: string) => `The analysis cannot be started: ${reason}. Install newsglass anew.`,
};
