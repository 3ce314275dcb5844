export type ProgramCommand =
	| {type: 'redraw'}
	| {type: 'suspend'}
	/** Interrupted: by Ctrl-C, which the exit code says. */
	| {type: 'quit'; interrupted: boolean};

export type ProgramEvent = {type: 'notice'; text: string; warning: boolean};

export type ProgramEffect = ProgramCommand;
