import type {Handlers} from '../message.ts';
import type {OverlayCommand} from './messages.ts';

export const overlayCommands: Handlers<OverlayCommand['type']> = {
	help: state => [{...state, overlay: state.overlay === null ? {kind: 'help', top: 0} : null}, []],
	'show-failures': state => [{...state, overlay: {kind: 'failures', top: 0}}, []],
};
