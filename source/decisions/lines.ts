import {cleanLine} from './clean.ts';
import {type Field, time} from './fields.ts';
import {reasons} from './messages.ts';
import {type Decision, isVerb, verbs} from './vocabulary.ts';

/** A line that says nothing that can be used; it stays in the file all the same. */
export interface LineProblem {
	/** From 1. */
	line: number;
	/** What is wrong and what to do about it, for people, without a full stop. */
	reason: string;
}

export interface ParsedLines {
	/** In the order of the lines. */
	decisions: Decision[];
	problems: LineProblem[];
	/** Verbs that are not known here, one for each line with one: those of a newer version. */
	unknown: string[];
}

type ParsedLine = {decision: Decision} | {reason: string; isJson: boolean} | {unknown: string};

/** Reads decisions, one JSON object a line. Never throws; takes time in proportion to the length of the text. */
export function parseLines(text: string): ParsedLines {
	const decisions: Decision[] = [];
	const problems: LineProblem[] = [];
	const unknown: string[] = [];
	const lines = text.replace(/^\ufeff/, '').split('\n');
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') continue;
		const parsed = parseLine(line);
		if ('decision' in parsed) decisions.push(parsed.decision);
		else if ('unknown' in parsed) unknown.push(parsed.unknown);
		else {
			const isBrokenOff = index === lines.length - 1 && !parsed.isJson;
			problems.push({line: index + 1, reason: isBrokenOff ? reasons.brokenOff() : parsed.reason});
		}
	}
	return {decisions, problems, unknown};
}

export function parseLine(line: string): ParsedLine {
	if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) return {reason: reasons.conflict(), isJson: true};
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		return {reason: reasons.notJson((error as Error).message), isJson: false};
	}
	return readDecision(value);
}

/** A decision from a value of which nothing is known. */
export function readDecision(value: unknown): ParsedLine {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return {reason: reasons.notADecision(), isJson: true};
	const record = value as Record<string, unknown>;
	const verb = record.do;
	if (typeof verb !== 'string') return {reason: reasons.notADecision(), isJson: true};
	const at = time.read(record.at);
	if (at === undefined) return {reason: reasons.wrongField(verb, 'at', time.what), isJson: true};
	if (!isVerb(verb)) return {unknown: verb};

	const decision: Record<string, unknown> = {at, do: verb};
	for (const [name, field] of fieldsOf(verb)) {
		const given = Object.hasOwn(record, name) ? record[name] : undefined;
		const read = given === undefined ? field.absent : field.read(given);
		if (read === undefined) return {reason: reasons.wrongField(verb, name, field.what), isJson: true};
		decision[name] = read;
	}
	const about = typeof record.about === 'string' ? cleanLine(record.about) : '';
	if (about !== '') decision.about = about;
	return {decision: decision as Decision};
}

/** The line of a decision, without the line end: `parseLine` gives the same decision back. */
export function printDecision(decision: Decision): string {
	const {at, about} = decision;
	const values: Record<string, unknown> = {...decision};
	const record: Record<string, unknown> = {at, do: decision.do};
	for (const [name, field] of fieldsOf(decision.do)) {
		if (values[name] !== field.absent) record[name] = values[name];
	}
	if (about !== undefined) record.about = about;
	return JSON.stringify(record);
}

const fieldsOf = (verb: Decision['do']): [string, Field<unknown>][] => Object.entries(verbs[verb]);
