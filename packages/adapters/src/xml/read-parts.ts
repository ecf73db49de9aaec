import { SaxesParser } from 'saxes';
import { Collector, type XmlLimits, type XmlPart, XML_LIMITS } from './collector.js';
import { type XmlInput, decodeXml } from './decode.js';
import { type XmlProblem, type XmlProblemKind, Stop } from './problem.js';

export interface ReadPartsOptions {
  /** Elements of other namespaces are read past, with all that is in them. */
  knows: (namespace: string) => boolean;
  limits?: Partial<XmlLimits>;
}

/** Small enough that a limit is noticed soon, large enough that noticing costs nothing. */
const SLICE = 32 * 1024;
const PROLOG = 64 * 1024;
const TOKEN = 1024 * 1024;

/** What saxes keeps of a token it has not finished. Private there; looked at so that no token can fill the memory. */
interface Unfinished {
  text: string;
  name: string;
  entity: string;
  piTarget: string;
}

/**
 * Reads a document as a stream of parts, in constant memory, with a SOAP envelope taken off when there is one. A document
 * that cannot be read to its end gives the parts before that and then its problem; nothing is thrown.
 */
export async function* readParts(
  input: XmlInput,
  options: ReadPartsOptions,
): AsyncGenerator<XmlPart | { kind: 'problem'; problem: XmlProblem }, void> {
  const reader = new PartReader(options);
  try {
    for await (const text of decodeXml(input)) {
      for (let from = 0; from < text.length; from += SLICE) {
        const problem = reader.write(text.slice(from, from + SLICE));
        yield* reader.take();
        if (problem) {
          yield { kind: 'problem', problem };
          return;
        }
      }
    }
  } catch (error) {
    yield* reader.take();
    yield { kind: 'problem', problem: reader.problem(kindOf(error)) };
    return;
  }
  const problem = reader.end();
  yield* reader.take();
  if (problem) yield { kind: 'problem', problem };
}

/** Anything but our own stop came out of the input itself: a broken connection, a disk. */
function kindOf(error: unknown): XmlProblemKind {
  return error instanceof Stop ? error.kind : 'interrupted';
}

class PartReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: true });
  readonly #collector: Collector;
  #position = 0;
  #prolog = '';
  #inProlog = true;
  #attributes = 0;
  #quiet = false;

  constructor(options: ReadPartsOptions) {
    this.#collector = new Collector(options.knows, { ...XML_LIMITS, ...options.limits });
    const parser = this.#parser;
    parser.on('error', (error) => {
      throw new Stop(/doctype/i.test(error.message) ? 'doctype' : 'malformed');
    });
    parser.on('doctype', () => {
      throw new Stop('doctype');
    });
    parser.on('opentagstart', () => {
      this.#attributes = 0;
    });
    parser.on('attribute', () => {
      this.#attributes += 1;
      if (this.#attributes > 1000) throw new Stop('tooLarge');
    });
    parser.on('opentag', (tag) => {
      this.#inProlog = false;
      this.#collector.open(tag, this.#position);
    });
    parser.on('closetag', () => {
      this.#collector.close();
      this.#listen();
    });
    parser.on('cdata', this.#text);
    parser.on('text', this.#text);
  }

  write(slice: string): XmlProblem | undefined {
    try {
      if (this.#inProlog) this.#refuseDoctype(slice);
      this.#parser.write(slice);
      this.#position += slice.length;
      this.#collector.measure(this.#position);
      this.#listen();
      this.#forget();
      return undefined;
    } catch (error) {
      return this.problem(kindOf(error));
    }
  }

  end(): XmlProblem | undefined {
    try {
      this.#parser.close();
      return undefined;
    } catch {
      if (this.#position === 0 || this.#prolog.trim() === '') return { kind: 'empty' };
      return this.problem('truncated');
    }
  }

  take(): XmlPart[] {
    return this.#collector.parts.splice(0);
  }

  problem(kind: XmlProblemKind): XmlProblem {
    return { kind, line: this.#parser.line, column: this.#parser.column + 1 };
  }

  /** Before the parser has read a declaration to its end: an internal subset can be endless. */
  #refuseDoctype(slice: string): void {
    if (this.#prolog.length > PROLOG) return;
    this.#prolog += slice;
    const bare = this.#prolog.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
    const root = bare.search(/<[^?!]/);
    if ((root < 0 ? bare : bare.slice(0, root)).includes('<!DOCTYPE')) throw new Stop('doctype');
  }

  readonly #text = (text: string): void => this.#collector.text(text);

  /** Without a listener the parser reads past text instead of gathering it. */
  #listen(): void {
    if (this.#collector.skipping === this.#quiet) return;
    this.#quiet = this.#collector.skipping;
    if (this.#quiet) this.#parser.off('text');
    else this.#parser.on('text', this.#text);
  }

  /** Comments, CDATA and attribute values are gathered even without a listener; the long ones of a skipped record are let go. */
  #forget(): void {
    const unfinished = this.#parser as unknown as Unfinished;
    if (this.#quiet || (unfinished.text.length > TOKEN && !this.#collector.reading)) {
      unfinished.text = '';
    }
    if (
      unfinished.name.length > TOKEN ||
      unfinished.entity.length > TOKEN ||
      unfinished.piTarget.length > TOKEN
    ) {
      throw new Stop('tooLarge');
    }
  }
}
