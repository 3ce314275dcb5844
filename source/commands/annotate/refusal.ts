/** Why an annotation cannot be made, for people; nothing is decided then. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	/** 1: what was named is not there; 2: wrong use. */
	readonly exitCode: 1 | 2;

	constructor(message: string, exitCode: 1 | 2) {
		super(message);
		this.exitCode = exitCode;
	}
}
