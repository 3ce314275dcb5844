import {type Binding, moving} from './binding.ts';

export const countKeys: Binding[] = [{action: 'count', keys: [...'456789'], shown: '0-9', label: 'count', help: 'before a motion: how often; before g or G: to which line', section: 'Move', places: moving, command: (_, key) => ({type: 'count', digit: key})}];
