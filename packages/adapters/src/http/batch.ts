import { FACETS, type Facet, type FacetValue, type Query, type Reading } from '@hoi/model';
import { type FacetFeed } from './facet-feed.js';
import { HttpFailure } from './http-failure.js';
import { jsonLines } from './json-lines.js';
import { type HttpOptions, send } from './transport.js';

/** The facets of one question that are asked for in the same turn, as one request and one streamed answer. */
export class Batch {
  readonly #feeds = new Set<FacetFeed<Facet>>();
  readonly #cancel = new AbortController();
  #open = true;

  constructor(
    private readonly options: HttpOptions,
    private readonly query: Query,
  ) {}

  /** True until it has been sent. */
  get open(): boolean {
    return this.#open;
  }

  add<F extends Facet>(feed: FacetFeed<F>): void {
    this.#feeds.add(feed);
  }

  /** The last consumer to leave takes the request with it. */
  drop<F extends Facet>(feed: FacetFeed<F>): void {
    this.#feeds.delete(feed);
    if (this.#feeds.size === 0) this.#cancel.abort();
  }

  async send(): Promise<void> {
    this.#open = false;
    if (this.#cancel.signal.aborted) return;
    const wanted = new Set([...this.#feeds].map(({ facet }) => facet));
    const { citizen, ...question } = this.query;
    try {
      const answer = await send(this.options, {
        method: 'POST',
        path: `v1/citizens/${encodeURIComponent(citizen)}/read`,
        accept: 'application/x-ndjson',
        body: { facets: FACETS.filter((facet) => wanted.has(facet)), ...question },
        signal: this.#cancel.signal,
      });
      if (answer.body) {
        for await (const line of jsonLines(answer.body)) this.#deliver(line);
      }
      this.#break(new HttpFailure('truncated', answer.status, undefined));
    } catch (error) {
      this.#break(error);
    }
  }

  #deliver(line: unknown): void {
    if (!isLine(line)) throw new HttpFailure('malformed', undefined, undefined);
    for (const feed of this.#feeds) if (feed.facet === line.facet) feed.put(line.reading);
  }

  /** Those who have their last reading do not notice. */
  #break(error: unknown): void {
    for (const feed of this.#feeds) feed.break(error);
  }
}

interface Line {
  facet: Facet;
  reading: Reading<FacetValue[Facet]>;
}

function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null || !('facet' in line) || !('reading' in line)) {
    return false;
  }
  const { facet, reading } = line;
  return (
    FACETS.includes(facet as Facet) &&
    typeof reading === 'object' &&
    reading !== null &&
    'value' in reading &&
    'settled' in reading &&
    'connections' in reading &&
    Array.isArray(reading.connections)
  );
}
