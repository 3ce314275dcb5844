import type {DecisionsFile} from '../../decisions/file/open-decisions.ts';
import type {LanguageThread} from '../../indexing/language-thread.ts';
import type {Library} from '../../library/library.ts';
import type {SearchHistory} from '../../settings/history.ts';
import type {Effect, Message} from '../state/message.ts';
import type {Terminal} from '../terminal/terminal.ts';
import type {Programs} from './programs.ts';
import type {Searching} from './searching.ts';

/** What effects reach. */
export interface World {
	library: Library;
	decisions: DecisionsFile;
	/** The analysis, for what is decided about single articles. */
	language: LanguageThread;
	searching: Searching;
	history: SearchHistory;
	terminal: Terminal;
	/** Programs that the reader prefers to those of the environment. */
	programs: Programs;
	dispatch(message: Message): void;
	quit(interrupted: boolean): void;
}

/** What carries some effects out. A rejection is shown as a notice. */
export type EffectHandlers<Type extends Effect['type']> = {
	[Name in Type]: (effect: Extract<Effect, {type: Name}>) => void | Promise<void>;
};
