import type {EntityType} from '../model/entity.ts';

export interface GraphNode {
	key: number;
	name: string;
	type: EntityType;
	articles: number;
	mentions: number;
}

/** Two nodes that appear together. */
export interface GraphEdge {
	from: number;
	to: number;
	/** Articles that name both. */
	articles: number;
}

const head = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="label" for="node" attr.name="label" attr.type="string"/>
<key id="type" for="node" attr.name="type" attr.type="string"/>
<key id="articles" for="node" attr.name="articles" attr.type="int"/>
<key id="mentions" for="node" attr.name="mentions" attr.type="int"/>
<key id="weight" for="edge" attr.name="weight" attr.type="int"/>
<graph id="newsglass" edgedefault="undirected">
`;

/** Who appears with whom, as Gephi, yEd, Cytoscape and networkx read it (graphml.graphdrawing.org), piece by piece. */
export function* graphml(nodes: Iterable<GraphNode>, edges: Iterable<GraphEdge>): Generator<string> {
	yield head;
	for (const {key, name, type, articles, mentions} of nodes) {
		yield `<node id="n${key}"><data key="label">${escaped(name)}</data><data key="type">${type}</data>` +
			`<data key="articles">${articles}</data><data key="mentions">${mentions}</data></node>\n`;
	}
	for (const {from, to, articles} of edges) {
		yield `<edge source="n${from}" target="n${to}"><data key="weight">${articles}</data></edge>\n`;
	}
	yield '</graph>\n</graphml>\n';
}

/** XML has no place for control characters and lone surrogates, not even escaped. */
function escaped(text: string): string {
	return text
		.toWellFormed()
		.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' ')
		.replace(/[&<>"]/g, sign => ({'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'})[sign]!);
}
