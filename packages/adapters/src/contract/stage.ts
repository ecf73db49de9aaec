import {
  type CitizenId,
  type Facet,
  type FacetValue,
  holdsCpr,
  type Query,
  type Reading,
} from '@hoi/model';
import type { Bench } from './bench.js';
import { problemsOf } from './facet-schemas.js';
import type { Harness, MakeHarness, Scenario } from './harness.js';
import { NOW } from './samples.js';

type Readings<F extends Facet> = AsyncIterator<Reading<FacetValue[F]>, unknown>;

/** What the chapters of the suite share: set a scenario up, play it, look closely at every reading that comes by. */
export class Stage {
  readonly bench: Bench;
  readonly #make: MakeHarness;

  constructor(bench: Bench, make: MakeHarness) {
    this.bench = bench;
    this.#make = make;
  }

  /** One test over one scenario. */
  play(name: string, scenario: Omit<Scenario, 'now'>, act: (harness: Harness) => Promise<void>) {
    this.bench.it(name, async (context) => {
      const harness = await this.#make({ now: NOW, ...scenario });
      if (!harness) return context.skip?.('this adapter cannot stand in this situation');
      try {
        await act(harness);
        await this.eventually(() => harness.held(), 0, 'nothing is left behind');
      } finally {
        await harness.close?.();
      }
    });
  }

  /** Every reading to the end; exactly the last of them is settled. */
  async all<F extends Facet>(harness: Harness, facet: F, query: Query) {
    return this.rest(facet, begin(harness.index.read(facet, query)));
  }

  async settled<F extends Facet>(harness: Harness, facet: F, query: Query) {
    const readings = await this.all(harness, facet, query);
    return readings[readings.length - 1] as Reading<FacetValue[F]>;
  }

  /** What is left of a stream. */
  async rest<F extends Facet>(facet: F, readings: Readings<F>) {
    const seen: Reading<FacetValue[F]>[] = [];
    for (let step = await readings.next(); step.done !== true; step = await readings.next()) {
      this.sound(facet, step.value);
      seen.push(step.value);
    }
    const { expect } = this.bench;
    expect(
      seen.map(({ settled }) => settled),
      'one settled reading, and it is the last',
    ).toEqual(seen.map((_, at) => at === seen.length - 1));
    expect(seen.length > 0, 'at least one reading').toBe(true);
    return seen;
  }

  /** The first reading that is as wished, which must come before the stream has settled. */
  async until<F extends Facet>(
    facet: F,
    readings: Readings<F>,
    wished: (reading: Reading<FacetValue[F]>) => boolean,
  ) {
    for (let step = await readings.next(); step.done !== true; step = await readings.next()) {
      this.sound(facet, step.value);
      if (wished(step.value)) return step.value;
    }
    throw new Error('the stream ended before the reading that was wished for');
  }

  /** Valid by the model, and without anything like a CPR number. */
  sound(facet: Facet, reading: Reading<unknown>): void {
    this.bench.expect(problemsOf(facet, reading), 'valid by the model').toEqual([]);
    this.bench.expect(holdsCpr(JSON.stringify(reading)), 'no CPR number').toBe(false);
  }

  /** A promise that must be rejected; answers with what. */
  async rejected(promise: Promise<unknown>): Promise<{ name: string; message: string }> {
    try {
      await promise;
    } catch (error) {
      return error instanceof Error ? error : { name: 'no Error', message: String(error) };
    }
    throw new Error('expected a rejection');
  }

  /** Sockets close a little later than one lets go of them. */
  async eventually(value: () => unknown, expected: unknown, message: string): Promise<void> {
    for (let tries = 0; tries < 100 && value() !== expected; tries += 1) {
      await new Promise<void>((resolve) => setTimeout(resolve, 5));
    }
    this.bench.expect(value(), message).toBe(expected);
  }
}

export function about(citizen: CitizenId, more: Partial<Query> = {}): Query {
  return { citizen, purpose: 'contract', ...more };
}

export function idsOf(reading: Reading<readonly { id: string }[]>): string[] {
  return reading.value.map(({ id }) => id).sort();
}

/** How each connection stands, without times: `{sdi: 'answered'}`. */
export function states(reading: Reading<unknown>): Record<string, string> {
  return Object.fromEntries(reading.connections.map((one) => [one.connection, one.state]));
}

/** Takes a stream in the hand. */
export function begin<T>(stream: AsyncIterable<T>): AsyncIterator<T, unknown> {
  return stream[Symbol.asyncIterator]();
}
