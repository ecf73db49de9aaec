import { SaxesParser } from 'saxes';

/** An element of a request, small enough to be held whole. */
export interface Element {
  name: string;
  namespace: string;
  text: string;
  children: Element[];
}

/** Reads a whole document; undefined when it is no well-formed XML, or has a document type. */
export function parseXml(text: string): Element | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const stack: Element[] = [];
  let root: Element | undefined;
  let broken = false;
  parser.on('error', () => (broken = true));
  parser.on('doctype', () => (broken = true));
  parser.on('opentag', ({ local, uri }) => {
    const element: Element = { name: local, namespace: uri, text: '', children: [] };
    stack.at(-1)?.children.push(element);
    root ??= element;
    stack.push(element);
  });
  const addText = (part: string): void => {
    const top = stack.at(-1);
    if (top) top.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void stack.pop());
  parser.write(text).close();
  return broken ? undefined : root;
}

export function childrenNamed(element: Element | undefined, name: string): Element[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The text at a path of names; undefined when there is none. */
export function textAt(element: Element | undefined, ...path: string[]): string | undefined {
  let here = element;
  for (const name of path) here = childrenNamed(here, name)[0];
  const text = here?.text.trim();
  return text === '' ? undefined : text;
}
