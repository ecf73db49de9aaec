import { type SaxesTagNS } from 'saxes';
import { Stop } from './problem.js';
import { type XmlNode } from './tree.js';

/** What a document is made of, once envelope and answer element are opened. */
export type XmlPart =
  | { kind: 'root'; name: string; namespace: string }
  /** A child of the root. `tooLarge`: only its head was kept. */
  | { kind: 'child'; node: XmlNode; tooLarge: boolean };

export interface XmlLimits {
  /** Characters of one child of the root, markup included. */
  recordCharacters: number;
  /** Levels below the root. */
  depth: number;
}

export const XML_LIMITS: XmlLimits = { recordCharacters: 16 * 1024 * 1024, depth: 64 };

const SOAP = [
  'http://schemas.xmlsoap.org/soap/envelope/',
  'http://www.w3.org/2003/05/soap-envelope',
];
// No index message comes near; beyond it the parser's own stack would be the attack.
const DEPTH_OF_ANYTHING = 1000;

/**
 * Turns parser events into parts. Holds one child of the root at a time: a tree small enough to walk freely, dropped as soon
 * as it is handed over.
 */
export class Collector {
  readonly parts: XmlPart[] = [];
  /** True while the text of what is being read is of no use to anyone. */
  skipping = false;
  #depth = 0;
  #envelope = '';
  #inBody = false;
  #rootDepth = 0;
  #foreignDepth = 0;
  #stack: XmlNode[] = [];
  #record: XmlNode | undefined;
  #started = 0;

  constructor(
    private readonly knows: (namespace: string) => boolean,
    private readonly limits: XmlLimits,
  ) {}

  /** True within a child of the root, where a long text is the record's own. */
  get reading(): boolean {
    return this.#record !== undefined;
  }

  open(tag: SaxesTagNS, position: number): void {
    this.#depth += 1;
    if (this.#depth > DEPTH_OF_ANYTHING) throw new Stop('tooLarge');
    if (this.#rootDepth === 0) this.#outside(tag);
    else if (this.#record === undefined) this.#begin(tag, position);
    else this.#within(tag);
  }

  text(text: string): void {
    const top = this.#stack.at(-1);
    if (top && this.#foreignDepth === 0 && !this.skipping) top.text += text;
  }

  close(): void {
    if (this.#foreignDepth === this.#depth) this.#foreignDepth = 0;
    else if (this.#foreignDepth === 0 && this.#depth > this.#rootDepth + 1) {
      if (!this.skipping) this.#stack.pop();
    }
    if (this.#record && this.#depth === this.#rootDepth + 1) this.#finish(this.#record);
    if (this.#depth === this.#rootDepth) this.#rootDepth = 0;
    this.#depth -= 1;
  }

  /** To be called now and then with the number of characters read: gives up a record that has grown past its limit. */
  measure(position: number): void {
    if (this.#record && !this.skipping && position - this.#started > this.limits.recordCharacters) {
      this.#giveUp(this.#record);
    }
  }

  #outside(tag: SaxesTagNS): void {
    if (this.#depth === 1 && tag.local === 'Envelope' && SOAP.includes(tag.uri)) {
      this.#envelope = tag.uri;
    } else if (this.#envelope !== '' && this.#depth === 2) {
      this.#inBody = tag.local === 'Body' && tag.uri === this.#envelope;
    } else if (this.#depth === 1 || (this.#inBody && this.#depth === 3)) {
      this.#rootDepth = this.#depth;
      const fault = tag.local === 'Fault' && SOAP.includes(tag.uri);
      this.parts.push({
        kind: 'root',
        name: tag.local,
        namespace: fault ? 'soap' : tag.uri,
      });
    }
  }

  #begin(tag: SaxesTagNS, position: number): void {
    this.#record = { name: this.knows(tag.uri) ? tag.local : '', text: '', children: [] };
    this.#stack = [this.#record];
    this.#started = position;
  }

  #within(tag: SaxesTagNS): void {
    if (this.skipping || this.#foreignDepth > 0) return;
    if (!this.knows(tag.uri)) {
      this.#foreignDepth = this.#depth;
      return;
    }
    if (this.#depth - this.#rootDepth > this.limits.depth) {
      if (this.#record) this.#giveUp(this.#record);
      return;
    }
    const node: XmlNode = { name: tag.local, text: '', children: [] };
    const top = this.#stack.at(-1);
    if (top) {
      top.text = '';
      top.children.push(node);
    }
    this.#stack.push(node);
  }

  /** Keeps what says which record it was (its first child, when that is complete) and forgets the rest. */
  #giveUp(record: XmlNode): void {
    this.skipping = true;
    record.children = record.children.length > 1 ? record.children.slice(0, 1) : [];
    record.text = '';
    this.#stack = [];
  }

  #finish(record: XmlNode): void {
    this.parts.push({ kind: 'child', node: record, tooLarge: this.skipping });
    this.#record = undefined;
    this.#stack = [];
    this.skipping = false;
  }
}
