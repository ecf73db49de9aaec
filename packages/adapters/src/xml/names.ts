import { Stop } from './problem.js';

/** An element's name with its namespace looked up. */
export interface Tag {
  local: string;
  uri: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
const START =
  'A-Z_a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c-\\u200d\\u2070-\\u218f' +
  '\\u2c00-\\u2fef\\u3001-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\ufffd\\u{10000}-\\u{effff}';
const REST = `\\u0300-\\u036f${START}\\-.0-9\\u00b7\\u203f-\\u2040`;
const QNAME = new RegExp(`^(?:([${START}][${REST}]*):)?([${START}][${REST}]*)$`, 'u');
/** Names of a message are few; a document with more of them is not one, and fills no memory here. */
const MOST_KEPT = 1_000;

/** Prefix and local name of a qualified name. */
export function split(name: string): { prefix: string; local: string } {
  const match = QNAME.exec(name);
  if (!match) throw new Stop('malformed');
  return { prefix: match[1] ?? '', local: match[2] ?? '' };
}

/** The namespaces that hold within an element. Elements that declare none share their parent's. */
export class Scope {
  readonly #tags = new Map<string, Tag>();

  private constructor(private readonly prefixes: ReadonlyMap<string, string>) {}

  static readonly outermost = (): Scope =>
    new Scope(
      new Map([
        ['', ''],
        ['xml', XML],
      ]),
    );

  with(declared: ReadonlyMap<string, string>): Scope {
    if (declared.size === 0) return this;
    for (const [prefix, uri] of declared) {
      const taken = prefix === 'xmlns' || uri === XMLNS || (prefix === 'xml') !== (uri === XML);
      if (taken || (prefix !== '' && uri === '')) throw new Stop('malformed');
    }
    return new Scope(new Map([...this.prefixes, ...declared]));
  }

  /** The same object for the same name: a message says a hundred names ten thousand times. */
  tag(name: string): Tag {
    const known = this.#tags.get(name);
    if (known) return known;
    const { prefix, local } = split(name);
    const tag = { local, uri: this.uri(prefix) };
    if (this.#tags.size < MOST_KEPT) this.#tags.set(name, tag);
    return tag;
  }

  uri(prefix: string): string {
    const uri = this.prefixes.get(prefix);
    if (uri === undefined) throw new Stop('malformed');
    return uri;
  }
}
