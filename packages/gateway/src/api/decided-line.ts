import type { Facet, FacetValue, Reading } from '@hoi/model';
import type { Access, decideReading, RelatedReadings } from '@hoi/model/access';

/** Adds what the decision stood on but did not report: consents that could not be read are why something is not shown. */
export type Finish = <T>(reading: Reading<T>) => Reading<T>;

/**
 * One state of one facet as this viewer gets it. It can only be made by deciding, and only such lines can be written: that is how
 * nothing leaves undecided.
 */
export class DecidedLine {
  readonly #facet: Facet;
  readonly #reading: Reading<unknown>;
  /** The members of the reading as JSON: written once, said twice. */
  #written: ReadonlyMap<string, string> | undefined;

  private constructor(facet: Facet, reading: Reading<unknown>) {
    this.#facet = facet;
    this.#reading = reading;
  }

  static decide<F extends Facet>(
    decide: typeof decideReading,
    facet: F,
    reading: Reading<FacetValue[F]>,
    access: Access,
    related: RelatedReadings,
    finish: Finish,
  ): DecidedLine {
    return new DecidedLine(facet, finish(decide(facet, reading, access, related)));
  }

  get facet(): Facet {
    return this.#facet;
  }

  get reading(): Readonly<Reading<unknown>> {
    return this.#reading;
  }

  /** For a stream: the facet and its reading on a line. */
  toString(): string {
    const members = [...this.#members].map(([name, json]) => `"${name}":${json}`);
    return `{"facet":"${this.#facet}","reading":{${members.join()}}}\n`;
  }

  /** What it says, without when it was said: two alike are one, so that work on hidden things makes no line. */
  get said(): string {
    const { connections } = this.#reading;
    const reports = connections.map(({ at: _at, reference: _reference, ...report }) => report);
    const rest = [...this.#members].flatMap(([name, json]) =>
      name === 'retrievedAt' || name === 'connections' ? [] : [name, json],
    );
    return [...rest, JSON.stringify(reports)].join(' ');
  }

  get #members(): ReadonlyMap<string, string> {
    this.#written ??= new Map(
      Object.entries(this.#reading).flatMap(([name, member]) =>
        member === undefined ? [] : [[name, JSON.stringify(member)] as const],
      ),
    );
    return this.#written;
  }
}
