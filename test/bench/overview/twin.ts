/** A node of the page as the element has drawn it, without what only the library needs. */
type Plain =
  string | { space: string | null; tag: string; attributes: [string, string][]; inside: Plain[] };

/** What the element shows, written down: the same elements, attributes and words. */
export function writtenDown(root: ParentNode): Plain[] {
  return [...root.childNodes].flatMap((node): Plain[] => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node.data];
    if (!(node instanceof Element)) return [];
    const attributes = [...node.attributes].map(({ name, value }): [string, string] => [
      name,
      value,
    ]);
    return [
      { space: node.namespaceURI, tag: node.localName, attributes, inside: writtenDown(node) },
    ];
  });
}

/** The same built by hand, in a shadow root with the same style sheets, and a listener on every button. */
export function twin(into: HTMLElement, page: readonly Plain[], sheets: CSSStyleSheet[]): void {
  const host = document.createElement('section');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = sheets;
  build(root, page);
  into.append(host);
}

function build(into: Node, page: readonly Plain[]): void {
  for (const one of page) {
    if (typeof one === 'string') {
      into.appendChild(document.createTextNode(one));
      continue;
    }
    const node = document.createElementNS(one.space, one.tag);
    for (const [name, value] of one.attributes) node.setAttribute(name, value);
    if (one.tag === 'button') node.addEventListener('click', () => undefined);
    build(node, one.inside);
    into.appendChild(node);
  }
}
