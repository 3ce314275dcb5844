import type {Handlers} from '../message.ts';
import {facetsLoaded, include, nextFacet, toggleFacets} from './facets.ts';
import type {FacetsCommand, FacetsEvent} from './messages.ts';

export const facetsCommands: Handlers<FacetsCommand['type']> = {
	facets: toggleFacets,
	include,
	'next-facet': (state, {by}) => [nextFacet(state, by), []],
};

export const facetsEvents: Handlers<FacetsEvent['type']> = {
	'facets-loaded': (state, event) => [facetsLoaded(state, event), []],
};
