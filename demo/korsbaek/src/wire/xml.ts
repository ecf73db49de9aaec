/**
 * Just enough to write XML, and nothing that reads it: the writer is to share neither code nor mistakes with the reader.
 */
export type Xml = string;

/** An element with its children; undefined children are left out, and so is the element when `undefined` is all it has. */
export function el(name: string, ...children: readonly (Xml | undefined)[]): Xml {
  const inner = children.join('');
  return inner === '' ? `<${name}/>` : `<${name}>${inner}</${name}>`;
}

/** An element with text; left out when there is none. */
export function leaf(name: string, text: string | number | boolean | undefined): Xml | undefined {
  return text === undefined ? undefined : `<${name}>${escapeText(String(text))}</${name}>`;
}

/**
 * Text as character data. A carriage return would not survive parsing unless written as a reference; what XML cannot hold at
 * all (control characters, half a surrogate pair) becomes the replacement character.
 */
export function escapeText(text: string): Xml {
  return text.replace(SPECIAL, (found) => NAMED[found] ?? '\ufffd');
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
};

const SPECIAL =
  // eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
  /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
