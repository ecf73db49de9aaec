import { escapeXml } from './escape.js';

/** An element to be written: name with prefix, and text or children. */
export type Element = readonly [name: string, content?: string | readonly Element[]];

/** Writes an element; text is escaped, so that nothing put in can become markup. */
export function writeXml(
  [name, content = []]: Element,
  namespaces: Record<string, string> = {},
): string {
  const declarations = Object.entries(namespaces)
    .map(([prefix, uri]) => ` xmlns:${prefix}="${escapeXml(uri)}"`)
    .join('');
  const inner =
    typeof content === 'string'
      ? escapeXml(content)
      : content.map((child) => writeXml(child)).join('');
  return inner === '' ? `<${name}${declarations}/>` : `<${name}${declarations}>${inner}</${name}>`;
}
