/** One element of the record being read. Local names only: elements of unknown namespaces never get this far. */
export interface XmlNode {
  name: string;
  /** Text of a leaf; empty for an element with children (index messages have no mixed content). */
  text: string;
  children: XmlNode[];
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node ? node.children.filter((child) => child.name === name) : [];
}

function firstOf(nodes: readonly XmlNode[], name: string): XmlNode | undefined {
  for (const node of nodes) if (node.name === name) return node;
  return undefined;
}

/** The first element on a path of names. */
export function at(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let here = node;
  for (const name of path) here = here && firstOf(here.children, name);
  return here;
}

/** The text at a path, without surrounding space; undefined when there is none. An empty element says no more than none. */
export function textAt(node: XmlNode | undefined, ...path: string[]): string | undefined {
  const text = at(node, ...path)?.text.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** A text that is the same exactly when two elements say the same: for doing away with repetitions, and for stable order. */
export function fingerprint(node: XmlNode): string {
  return node.children.length > 0
    ? `<${node.name}>${node.children.map(fingerprint).join('')}</>`
    : `<${node.name}>${quoted(node.text.trim())}`;
}

/** As JSON would write it; hardly any text of a message needs more than the two marks. */
function quoted(text: string): string {
  // eslint-disable-next-line no-control-regex
  return /[\0-\x1f"\\\ud800-\udfff]/.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** Each different element once, in an order that does not depend on how the sender ordered them. */
export function distinct(nodes: readonly XmlNode[]): XmlNode[] {
  if (nodes.length < 2) return [...nodes];
  const byPrint = new Map(nodes.map((node) => [fingerprint(node), node]));
  return [...byPrint].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, node]) => node);
}
