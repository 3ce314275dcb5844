import {annotationKeys} from '../annotation/keys.ts';
import {claimsKeys} from '../claims/keys.ts';
import {compareKeys} from '../compare/keys.ts';
import {datingKeys} from '../dating/keys.ts';
import {decisionsKeys} from '../decisions/keys.ts';
import {entityKeys} from '../entities/keys.ts';
import {facetsKeys} from '../facets/keys.ts';
import {listKeys} from '../list/keys.ts';
import {markingKeys} from '../marking/keys.ts';
import {overlayKeys} from '../overlay/keys.ts';
import {panelKeys} from '../panel/keys.ts';
import {programKeys} from '../program/keys.ts';
import {promptKeys} from '../prompt/keys.ts';
import {readerKeys} from '../reader/keys.ts';
import {screenKeys} from '../screen/keys.ts';
import {searchKeys} from '../search/keys.ts';
import {takeOutKeys} from '../take-out/keys.ts';
import {timelineKeys} from '../timeline/keys.ts';
import type {Binding} from './binding.ts';
import {countKeys} from './keys.ts';

/** Every key. Where two hear the same key in the same place and both would do something, the first has it. */
export const bindings: Binding[] = [
	...facetsKeys,
	...screenKeys,
	...countKeys,
	...searchKeys,
	...promptKeys,
	...readerKeys,
	...panelKeys,
	...entityKeys,
	...markingKeys,
	...timelineKeys,
	...datingKeys,
	...annotationKeys,
	...decisionsKeys,
	...claimsKeys,
	...compareKeys,
	...takeOutKeys,
	...listKeys,
	...overlayKeys,
	...programKeys,
];
