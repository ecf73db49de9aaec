import { Collector, type XmlLimits, type XmlPart, XML_LIMITS } from './collector.js';
import { type XmlInput, decodeXml } from './decode.js';
import { type XmlProblem, type XmlProblemKind, Stop } from './problem.js';
import { Scanner } from './scanner.js';

export interface ReadPartsOptions {
  /** Elements of other namespaces are read past, with all that is in them. */
  knows: (namespace: string) => boolean;
  limits?: Partial<XmlLimits>;
}

/** Small enough that a limit is noticed soon, large enough that noticing costs nothing. */
const SLICE = 32 * 1024;

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
  readonly #collector: Collector;
  readonly #scanner: Scanner;
  #position = 0;
  #blank = true;

  constructor(options: ReadPartsOptions) {
    const collector = new Collector(options.knows, { ...XML_LIMITS, ...options.limits });
    this.#collector = collector;
    this.#scanner = new Scanner({
      open: (tag) => collector.open(tag, this.#position),
      close: () => collector.close(),
      text: (text) => collector.text(text),
    });
  }

  write(slice: string): XmlProblem | undefined {
    try {
      this.#blank &&= slice.trim() === '';
      this.#scanner.write(slice);
      this.#position += slice.length;
      this.#collector.measure(this.#position);
      return undefined;
    } catch (error) {
      return this.problem(kindOf(error));
    }
  }

  end(): XmlProblem | undefined {
    if (this.#blank) return { kind: 'empty' };
    try {
      this.#scanner.end();
      return undefined;
    } catch (error) {
      return this.problem(kindOf(error));
    }
  }

  take(): XmlPart[] {
    return this.#collector.parts.splice(0);
  }

  problem(kind: XmlProblemKind): XmlProblem {
    return { kind, ...this.#scanner.place };
  }
}
