import type {TakeOutEffect} from '../state/take-out/messages.ts';
import {copySequence, saveCopy} from './clipboard.ts';
import {openIn, pipeTo} from './programs.ts';
import type {EffectHandlers, World} from './world.ts';

/** What leaves the program: to the clipboard, to other programs. */
export function takeOutEffects({library, terminal, programs, dispatch}: World): EffectHandlers<TakeOutEffect['type']> {
	return {
		async copy({text, what}) {
			const sequence = copySequence(text);
			if (sequence === null) {
				const said = `Too long for the clipboard of a terminal: saved in ${await saveCopy(text)}`;
				return dispatch({type: 'notice', text: said, warning: true});
			}
			terminal.send(sequence);
			dispatch({type: 'notice', text: `Copied ${what}: ${text}`, warning: false});
		},
		async 'load-articles'({keys, command}) {
			const stored = await Promise.all(keys.map(key => library.articles.read(key)));
			dispatch({type: 'articles-loaded', stored: stored.filter(article => article !== null), command});
		},
		'open-in': effect => terminal.suspend(() => openIn(effect, process.env, programs)),
		pipe: effect => terminal.suspend(() => pipeTo(effect)),
	};
}
