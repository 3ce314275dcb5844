import fc from 'fast-check';
import {Parser} from 'htmlparser2';
import {expect, test} from 'vitest';
import {type GraphEdge, type GraphNode, graphml} from '../../source/export/graphml.ts';

/** What a reader of XML finds. */
function read(text: string) {
	const nodes: {id: string; label: string}[] = [];
	const edges: {source: string; target: string; weight: number}[] = [];
	let [key, element] = ['', ''];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (name === 'node') nodes.push({id: attributes['id']!, label: ''});
				if (name === 'edge') edges.push({source: attributes['source']!, target: attributes['target']!, weight: 0});
				[key, element] = [attributes['key'] ?? '', name];
			},
			ontext(data) {
				if (element === 'data' && key === 'label') nodes.at(-1)!.label += data;
				if (element === 'data' && key === 'weight') edges.at(-1)!.weight = Number(data);
			},
			onclosetag: () => {
				element = '';
			},
		},
		{xmlMode: true},
	);
	parser.end(text);
	return {nodes, edges};
}

test('nodes and edges come back, whatever the names hold', () => {
	const name = fc.string({unit: 'grapheme', minLength: 1}).filter(text => !/[\x00-\x1f\ufffe\uffff]/.test(text));
	fc.assert(
		fc.property(fc.array(name, {minLength: 2}), names => {
			const nodes = names.map((name, key): GraphNode => ({key, name, type: 'person', articles: 2, mentions: 3}));
			const edges: GraphEdge[] = [{from: 0, to: 1, articles: 2}];
			const found = read([...graphml(nodes, edges)].join(''));
			expect(found.nodes.map(({label}) => label)).toEqual(names.map(one => one.toWellFormed()));
			expect(found.edges).toEqual([{source: 'n0', target: 'n1', weight: 2}]);
		}),
	);
});

test('control characters, which XML cannot hold, become spaces', () => {
	const node: GraphNode = {key: 1, name: 'a\u0000b\u001b', type: 'place', articles: 1, mentions: 1};
	expect([...graphml([node], [])].join('')).toContain('<data key="label">a b </data>');
});
