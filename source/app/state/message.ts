import type {AnnotationCommand, AnnotationEffect, AnnotationEvent} from './annotation/messages.ts';
import type {ClaimsCommand, ClaimsEffect, ClaimsEvent} from './claims/messages.ts';
import type {CompareCommand, CompareEffect, CompareEvent} from './compare/messages.ts';
import type {DatingCommand, DatingEffect, DatingEvent} from './dating/messages.ts';
import type {DecisionsCommand, DecisionsEffect, DecisionsEvent} from './decisions/messages.ts';
import type {EntityCommand, EntityEffect, EntityEvent} from './entities/messages.ts';
import type {FacetsCommand, FacetsEffect, FacetsEvent} from './facets/messages.ts';
import type {IndexingEvent} from './indexing/messages.ts';
import type {KeyCommand, KeyEffect, KeyEvent} from './keys/messages.ts';
import type {ListCommand, ListEffect, ListEvent} from './list/messages.ts';
import type {MarkingCommand} from './marking/messages.ts';
import type {OverlayCommand} from './overlay/messages.ts';
import type {PanelCommand, PanelEffect, PanelEvent} from './panel/messages.ts';
import type {ProgramCommand, ProgramEffect, ProgramEvent} from './program/messages.ts';
import type {PromptCommand, PromptEffect, PromptEvent} from './prompt/messages.ts';
import type {ReaderCommand, ReaderEffect, ReaderEvent} from './reader/messages.ts';
import type {ScreenCommand, ScreenEffect, ScreenEvent} from './screen/messages.ts';
import type {SearchCommand, SearchEffect, SearchEvent} from './search/messages.ts';
import type {AppState} from './state.ts';
import type {TakeOutCommand, TakeOutEffect, TakeOutEvent} from './take-out/messages.ts';
import type {TimelineCommand, TimelineEffect, TimelineEvent} from './timeline/messages.ts';

/** What a key asks for. */
export type Command =
	| AnnotationCommand
	| DatingCommand
	| ClaimsCommand
	| CompareCommand
	| DecisionsCommand
	| EntityCommand
	| FacetsCommand
	| KeyCommand
	| ListCommand
	| MarkingCommand
	| OverlayCommand
	| PanelCommand
	| ProgramCommand
	| PromptCommand
	| ReaderCommand
	| ScreenCommand
	| SearchCommand
	| TakeOutCommand
	| TimelineCommand;

/** What comes from outside: answers to effects, and things that happen. */
export type Event =
	| AnnotationEvent
	| DatingEvent
	| ClaimsEvent
	| CompareEvent
	| DecisionsEvent
	| EntityEvent
	| FacetsEvent
	| IndexingEvent
	| KeyEvent
	| ListEvent
	| PanelEvent
	| ProgramEvent
	| PromptEvent
	| ReaderEvent
	| ScreenEvent
	| SearchEvent
	| TakeOutEvent
	| TimelineEvent;

export type Message = Command | Event;

/** What the screens ask of the world; the answer comes back as an `Event`. */
export type Effect =
	| AnnotationEffect
	| DatingEffect
	| ClaimsEffect
	| CompareEffect
	| DecisionsEffect
	| EntityEffect
	| FacetsEffect
	| KeyEffect
	| ListEffect
	| PanelEffect
	| ProgramEffect
	| PromptEffect
	| ReaderEffect
	| ScreenEffect
	| SearchEffect
	| TakeOutEffect
	| TimelineEffect;

/** The next state, and what is to be done. */
export type Step<State> = [State, Effect[]];

/** What each of some messages makes of the state. */
export type Handlers<Type extends Message['type']> = {
	[Name in Type]: (state: AppState, message: Extract<Message, {type: Name}>) => Step<AppState>;
};
