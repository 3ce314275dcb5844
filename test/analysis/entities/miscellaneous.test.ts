import {expect, it} from 'vitest';
import {findEntities} from '../../../source/analysis/entities/find-entities.ts';
import {readMarked} from './marked.ts';

it.each([
	['the [MISC Danish] crew', 'group'],
	['two [MISC South Koreans] sang', 'group'],
	['young [MISC Buddhists] sang', 'group'],
	['the [MISC Marxist] writer', 'group'],
	['at the [MISC World Cup] in June', 'event'],
	['the [MISC 2031 Winter Olympics] begin', 'event'],
	['the [MISC Battle of Zembla] ended', 'event'],
	['the [MISC Treaty of Zembla] ended', 'work'],
	['his novel “[MISC The Long Way Down]” sold', 'work'],
	['at 0900 [MISC GMT] today', null],
	['tests for [MISC COVID-19] today', null],
	['the [MISC BASIC] language', null],
])('tells the type in %s', (text, type) => {
	const {document, tagger} = readMarked(text);
	expect(findEntities(document, tagger)[0]?.type ?? null).toBe(type);
});
