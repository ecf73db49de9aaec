import { randomUUID } from 'node:crypto';
import { exchange, type ExchangeContext } from './exchange.js';
import { type Failure, failureOf } from './failure.js';
import type { Line } from './connector-options.js';
import { withRetries } from './retry.js';
import { expectSoap, soapRequest, type SoapVersion } from './soap.js';

/** An answer as it comes. */
export interface Page {
  body: AsyncIterable<Uint8Array>;
  age: number;
  /** Why the body broke off, once it has been read. The reader itself knows only that it did. */
  failure(): Failure | undefined;
}

/** Fetches answers for one reading: each request with a number of its own, all within one measure of bytes. */
export class PageFetcher {
  readonly #line: Line;
  readonly #context: ExchangeContext;

  constructor(
    line: Line,
    private readonly soap: SoapVersion,
    private readonly action: string,
    signal: AbortSignal,
  ) {
    const { limits, agent, after } = line;
    this.#line = line;
    this.#context = { limits, agent, after, signal, meter: { bytes: 0 } };
  }

  async fetch(message: string): Promise<Page> {
    const { url, signer, retry: rules, random, after } = this.#line;
    const { signal } = this.#context;
    const answer = await withRetries(
      async () => {
        const request = soapRequest(url, this.soap, this.action, message, randomUUID());
        const signed = await signer.sign(request, signal);
        return expectSoap(await exchange({ ...request, ...signed }, this.#context));
      },
      { rules, random, after, signal },
    );
    let failure: Failure | undefined;
    async function* watched(): AsyncGenerator<Uint8Array, void> {
      try {
        yield* answer.body;
      } catch (error) {
        failure = failureOf(error);
        throw failure;
      }
    }
    return { body: watched(), age: answer.age, failure: () => failure };
  }
}
