const comma = 0x2c;
const zero = 0x30;

/** Natural numbers with commas between them, as `group_concat` gives them; digit by digit, since there may be a million. */
export function parseNumbers(list: string | null): Int32Array<ArrayBuffer> {
	if (list === null) return new Int32Array();
	let count = 1;
	for (let at = 0; at < list.length; at++) if (list.charCodeAt(at) === comma) count++;
	const numbers = new Int32Array(count);
	let place = 0;
	for (let at = 0; at < list.length; at++) {
		const code = list.charCodeAt(at);
		if (code === comma) place++;
		else numbers[place] = numbers[place]! * 10 + code - zero;
	}
	return numbers;
}
