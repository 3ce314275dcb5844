import type {Choice} from '../../../decisions/vocabulary.ts';
import {type EntityName, entityTypes} from '../../../model/entity.ts';
import type {EntityRow, NameUse} from '../../../model/listing.ts';
import type {Step} from '../message.ts';
import {openLine} from '../prompt/line.ts';
import {openPick} from '../prompt/pick.ts';
import type {PickItem} from '../prompt/state.ts';
import type {AppState} from '../state.ts';
import type {EntityCommand} from './messages.ts';

const nameOf = ({name, type}: EntityName): EntityName => ({name, type});

/** One line that was typed, or empty. */
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

function decide(state: AppState, choices: Choice[], said: string): Step<AppState> {
	return [state, [{type: 'decide', choices, said}]];
}

export function hide(state: AppState, entity: EntityName): Step<AppState> {
	return decide(state, [{do: 'hide', entity: nameOf(entity)}], `Hidden: ${entity.name}`);
}

export function askForName(state: AppState, entity: EntityRow): AppState {
	return openLine(state, 'Name:', {type: 'rename-entity', text: entity.name, entity: nameOf(entity)});
}

export function rename(state: AppState, text: string, entity: EntityName): Step<AppState> {
	const name = tidy(text);
	if (name === '' || name === entity.name) return [state, []];
	return decide(state, [{do: 'rename', entity, name}], `${entity.name} is now called ${name}`);
}

export function askForType(state: AppState, entity: EntityRow): AppState {
	const items = entityTypes
		.filter(type => type !== entity.type)
		.map(
			(type): PickItem => ({
				note: '',
				label: type,
				help: type,
				command: {
					type: 'decide-entity',
					choices: [{do: 'retype', entity: nameOf(entity), type}],
					said: `${entity.name}: ${type}`,
				},
			}),
		);
	return openPick(state, `${entity.name} is a`, 'type', items);
}

/** Which entity it is the same as. What is typed may be a name that is not in the list, or one that no article has. */
export function askForOther(state: AppState, entity: EntityRow, others: readonly EntityRow[]): AppState {
	const own = nameOf(entity);
	const items = others
		.filter(({key}) => key !== entity.key)
		.map(other => pickOf(other, {type: 'merge-entity', text: other.name, entity: own, into: nameOf(other)}));
	const otherwise = {type: 'merge-entity', text: '', entity: own, into: null} as const;
	return openPick(state, `${entity.name} is the same as`, 'entity', items, otherwise);
}

export function merge(
	state: AppState,
	{text, entity, into}: Extract<EntityCommand, {type: 'merge-entity'}>,
): Step<AppState> {
	const name = tidy(text);
	if (name === '') return [state, []];
	const target = into ?? {name, type: entity.type};
	return decide(state, [{do: 'merge', entity, into: target}], `${entity.name} is now part of ${target.name}`);
}

/** Which of its names is somebody else. */
export function askForSplit(state: AppState, entity: EntityRow, names: readonly NameUse[]): AppState {
	const others = names.filter(({name, type}) => name !== entity.name || type !== entity.type);
	if (others.length === 0) {
		const text = `${entity.name} has no other name that could stand by itself`;
		return {...state, notice: {text, warning: false}};
	}
	const items = others.map(use =>
		pickOf(use, {
			type: 'decide-entity',
			choices: [{do: 'split', entity: nameOf(use)}],
			said: `${use.name} is no longer part of ${entity.name}`,
		}),
	);
	return openPick(state, `Not ${entity.name}:`, 'name', items);
}

/** Whom the names that this article has for the entity mean here. */
export function askForMeant(
	state: AppState,
	entity: EntityRow,
	others: readonly EntityRow[],
	names: readonly NameUse[],
): AppState {
	const id = state.reader.stored?.article.id;
	if (id === undefined || names.length === 0) return state;
	const assign = (into: EntityName | null): Choice[] =>
		names.map(name => ({do: 'assign', article: id, entity: nameOf(name), into}));
	const nobody: PickItem = {
		note: '',
		label: 'nobody',
		help: 'nobody: it is no name here',
		command: {type: 'decide-entity', choices: assign(null), said: `${entity.name} is nobody in this article`},
	};
	const items = others
		.filter(({key}) => key !== entity.key)
		.map(other =>
			pickOf(other, {
				type: 'decide-entity',
				choices: assign(nameOf(other)),
				said: `${entity.name} means ${other.name} in this article`,
			}),
		);
	return openPick(state, `Here, ${entity.name} means`, 'entity', [nobody, ...items]);
}

function pickOf({name, type, articles}: NameUse, command: EntityCommand): PickItem {
	return {note: type, label: name, help: `${name} (${articles})`, command};
}
