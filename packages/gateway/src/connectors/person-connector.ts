import {
  type CitizenId,
  emptyValue,
  type Facet,
  type FacetValue,
  type Household,
  type Person,
} from '@hoi/model';
import { connectorOf } from './connector.js';
import type { Connector, ConnectorOptions, Line } from './connector-options.js';
import { exchange, type HttpAnswer } from './exchange.js';
import { Failure, failureOf } from './failure.js';
import { readPersonAnswer } from './read-person.js';
import { withRetries } from './retry.js';
import type { Asking, Question, Source } from './source.js';

export interface PersonConnectorOptions extends ConnectorOptions {
  /** Who the source's own key stands for, where the gateway knows: then a household can be followed. */
  identifyKey?: (key: string) => CitizenId | undefined;
}

/** A person is a few lines; more is something else. */
const MOST_BYTES = 1024 * 1024;

/** The person source (own contract, `demo/simulator/README.md`): who someone is and whom they live with. */
export function personConnector(options: PersonConnectorOptions): Connector {
  return connectorOf('person', options, (line) => personSource(line, options));
}

function personSource(line: Line, options: PersonConnectorOptions): Source {
  return {
    facets: ['person', 'household'],
    ask: (question) => new PersonAsking(line, question, options.identifyKey ?? (() => undefined)),
  };
}

type Known = { person: Person | null; household: Household | null };

class PersonAsking implements Asking {
  readonly done: Promise<Failure | undefined>;
  age = 0;
  #known: Known = { person: null, household: null };

  constructor(
    private readonly line: Line,
    private readonly question: Question,
    private readonly identifyKey: NonNullable<PersonConnectorOptions['identifyKey']>,
  ) {
    this.done = question.signal.aborted ? Promise.resolve(undefined) : this.#ask();
  }

  value<F extends Facet>(facet: F): FacetValue[F] {
    if (facet === 'person') return this.#known.person as FacetValue[F];
    if (facet === 'household') return this.#known.household as FacetValue[F];
    return emptyValue(facet);
  }

  rejected(): number {
    return 0;
  }

  keep(): Known {
    return this.#known;
  }

  use(kept: unknown): void {
    this.#known = kept as Known;
  }

  async #ask(): Promise<Failure | undefined> {
    const { line, question } = this;
    try {
      const answer = await withRetries(() => this.#once(), {
        rules: line.retry,
        random: line.random,
        after: line.after,
        signal: question.signal,
      });
      this.age = answer.age;
      const chunks: Uint8Array[] = [];
      for await (const chunk of answer.body) chunks.push(chunk);
      this.#known = readPersonAnswer(
        Buffer.concat(chunks),
        question.query.citizen,
        this.identifyKey,
      );
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  }

  async #once(): Promise<HttpAnswer> {
    const { url, signer, agent, after, limits } = this.line;
    const { signal, cpr } = this.question;
    const request = {
      url: new URL(`${url.pathname.replace(/\/$/, '')}/by-cpr`, url),
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      // In the body, where no log and no proxy looks; never in the address.
      body: JSON.stringify({ cpr }),
    };
    const signed = await signer.sign(request, signal);
    const bounded = { ...limits, answerBytes: Math.min(limits.answerBytes, MOST_BYTES) };
    const meter = { bytes: 0 };
    const answer = await exchange(
      { ...request, ...signed },
      { limits: bounded, agent, after, signal, meter },
    );
    const failure = problemOf(answer);
    if (failure) answer.drop();
    if (failure) throw failure;
    return answer;
  }
}

function problemOf({ status, type }: HttpAnswer): Failure | undefined {
  const detail = `http ${String(status)}`;
  if ([429, 502, 503, 504].includes(status)) return new Failure('unreachable', detail, true);
  if (status >= 500) return new Failure('fault', detail);
  if (status !== 200) return new Failure('status', detail);
  return /^application\/json\s*(;|$)/i.test(type)
    ? undefined
    : new Failure('malformed', 'content type');
}
