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
    return `${JSON.stringify({ facet: this.#facet, reading: this.#reading })}\n`;
  }

  /** What it says, without when it was said: two alike are one, so that work on hidden things makes no line. */
  get said(): string {
    const { retrievedAt: _, connections, ...rest } = this.#reading;
    return JSON.stringify({
      ...rest,
      connections: connections.map(({ at: _at, reference: _reference, ...report }) => report),
    });
  }
}
