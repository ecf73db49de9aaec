import {
  type AnswerReader,
  type AnswerResult,
  type Collected,
  type CountedKind,
  failureReason,
  type IndexName,
} from '@hoi/adapters/read.js';
import { emptyValue, type Facet, type FacetValue } from '@hoi/model';
import { Failure, failureOf } from './failure.js';
import type { PageFetcher } from './page-fetcher.js';
import type { Asking } from './source.js';

/** One role's search, page by page. */
export interface RoleSearch {
  /** The kind of object that is counted to know whether a page was full. */
  counts: CountedKind;
  message(first: number, max: number): string;
}

/** So many pages are nobody's life; whatever comes after them is said to be missing. */
const MOST_PAGES = 200;

const OBJECTS: Partial<Record<Facet, readonly string[]>> = {
  cases: ['case', 'unknown'],
  documents: ['document'],
  grants: ['grant', 'unknown'],
  payments: ['payment'],
};

/** Asks an index once per role, all at the same time, and shows at any moment what has come of all of them. */
export class IndexAsking implements Asking {
  readonly done: Promise<Failure | undefined>;
  age = 0;
  readonly #results: AnswerResult[] = [];
  readonly #underWay = new Map<RoleSearch, AnswerResult>();
  #joined: Collected | undefined;

  constructor(
    searches: readonly RoleSearch[],
    private readonly index: IndexName,
    private readonly reader: AnswerReader,
    private readonly pages: PageFetcher,
    private readonly pageSize: number,
    private readonly tell: () => void,
  ) {
    this.done = Promise.all(searches.map((search) => this.#role(search))).then((failures) =>
      failures.find((failure) => failure !== undefined),
    );
  }

  value<F extends Facet>(facet: F): FacetValue[F] {
    const all = this.#join();
    if (facet === 'cases') return all.cases as FacetValue[F];
    if (facet === 'documents') return all.documents as FacetValue[F];
    if (facet === 'notes') return all.notes as FacetValue[F];
    if (facet === 'grants') return all.grants as FacetValue[F];
    if (facet === 'payments') return all.payments as FacetValue[F];
    return emptyValue(facet);
  }

  /** What the source has deleted is not unreadable; it is gone. */
  rejected(facet: Facet): number {
    const objects = OBJECTS[facet] ?? [];
    return this.#join().rejected.filter(
      ({ object, rule }) => rule !== 'lifecycle.deleted' && objects.includes(object),
    ).length;
  }

  keep(): readonly AnswerResult[] {
    return [...this.#results];
  }

  use(kept: unknown): void {
    this.#results.push(...(kept as readonly AnswerResult[]));
    this.#joined = undefined;
  }

  /** Every page of one role. What came before a failure stays. */
  async #role(search: RoleSearch): Promise<Failure | undefined> {
    const seen = new Set<string>();
    try {
      for (let page = 0; page < MOST_PAGES; page += 1) {
        const result = await this.#page(search, page * this.pageSize);
        const more = received(result, search.counts) >= this.pageSize;
        if (!more) return undefined;
        const before = seen.size;
        for (const id of idsOf(result)) seen.add(id);
        // The same page again: whoever answers does not turn pages, and would send it two hundred times.
        if (seen.size === before) return new Failure('truncated', 'same page');
      }
      return new Failure('truncated', 'too many pages');
    } catch (error) {
      return failureOf(error);
    }
  }

  async #page(search: RoleSearch, first: number): Promise<AnswerResult> {
    const answer = await this.pages.fetch(search.message(first, this.pageSize));
    this.age = Math.max(this.age, answer.age);
    try {
      const result = await this.reader.read(answer.body, (soFar) => {
        this.#underWay.set(search, soFar);
        this.#joined = undefined;
        this.tell();
      });
      this.#results.push(result);
      const failure = answer.failure() ?? this.#problemOf(result);
      if (failure) throw failure;
      return result;
    } finally {
      this.#underWay.delete(search);
      this.#joined = undefined;
    }
  }

  #problemOf(result: AnswerResult): Failure | undefined {
    const reason = failureReason(result);
    if (reason) return new Failure(reason, result.failure?.kind ?? 'count');
    return result.index === this.index ? undefined : new Failure('malformed', 'another index');
  }

  #join(): Collected {
    // A page under way goes on growing under the hands of whoever was shown it; they get a copy.
    this.#joined ??= this.reader.join([
      ...this.#results,
      ...[...this.#underWay.values()].map((soFar) => structuredClone(soFar)),
    ]);
    return this.#joined;
  }
}

function received(result: AnswerResult, kind: CountedKind): number {
  const object = kind.slice(0, -1);
  const records = kind === 'benefits' || kind === 'notes' ? [] : result[kind];
  const unread = result.rejected.filter((one) => one.object === object || one.object === 'unknown');
  return records.length + unread.length + result.notYetKnown;
}

function* idsOf(result: AnswerResult): Generator<string, void> {
  const { cases, documents, grants, payments } = result;
  for (const { id } of [...cases, ...documents, ...grants, ...payments]) yield id;
  for (const { id } of result.rejected) if (id !== null) yield id;
  // A page of nothing but later registrations has no ids to tell it by; it counts as a new one.
  if (result.notYetKnown > 0) yield `page ${String(Math.random())}`;
}
