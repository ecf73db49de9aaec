import type { CitizenId, Query } from '@hoi/model';
import { Audited } from './audited.js';
import type { DecidedLine } from './decided-line.js';
import type { Ask, Desk } from './desk.js';
import { unlessAborted } from './linked-signal.js';
import { openCitizen } from './opening.js';
import { Problem } from './problem.js';
import { OneFacetSchema, FacetSchema, QuestionSchema } from './schemas.js';
import { checked } from './desk.js';
import { streamAnswer } from './stream-answer.js';
import * as v from 'valibot';

/** POST …/read: a line for each state of each facet that is new to this viewer. */
export async function read(ask: Ask, desk: Desk): Promise<Response> {
  const citizen = desk.citizenOf(ask);
  const { facets, ...question } = await desk.body(ask, QuestionSchema);
  const place = desk.take(desk.readings, ask.signedIn);
  const linked = desk.readingSignal(ask);
  const done = (): void => {
    linked.end();
    place();
  };
  try {
    const query = { citizen, ...question };
    const wanted = [...new Set(facets)];
    const opening = desk.opening(ask.signedIn, query, wanted);
    const lines = openCitizen(opening, linked.signal)[Symbol.asyncIterator]();
    const audited = new Audited(occasion(ask, desk, citizen, query.purpose));
    const next = async (): Promise<string | undefined> => {
      const step = (await lines.next()) as IteratorResult<DecidedLine[], undefined>;
      if (step.done === true) return undefined;
      await unlessAborted(desk.record(audited.rowsFor(step.value)), linked.signal);
      return step.value.join('');
    };
    // The status waits for the first lines and their row in the log: had that row failed, it could still be said.
    let first: string | undefined = await next();
    return streamAnswer('application/x-ndjson', {
      next() {
        const held = first;
        first = undefined;
        return held === undefined ? next() : Promise.resolve(held);
      },
      done,
      breakOff: () => ask.breakOff(),
    });
  } catch (error) {
    done();
    throw unlessLate(error);
  }
}

/** GET …/{facet}: the last line's reading, for people with curl. */
export async function readOne(ask: Ask, desk: Desk): Promise<Response> {
  const citizen = desk.citizenOf(ask);
  const facet = v.safeParse(FacetSchema, ask.parameter('facet'));
  if (!facet.success) throw new Problem('notFound');
  const asked = ['purpose', 'validAt', 'knownAt'].flatMap((name) => {
    const value = ask.query(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const query: Query = { citizen, ...checked(OneFacetSchema, Object.fromEntries(asked)) };
  const place = desk.take(desk.readings, ask.signedIn);
  const linked = desk.readingSignal(ask);
  try {
    const opening = desk.opening(ask.signedIn, query, [facet.output]);
    let last: DecidedLine | undefined;
    for await (const lines of openCitizen(opening, linked.signal)) last = lines.at(-1) ?? last;
    if (last === undefined) throw new Problem('failed');
    const rows = new Audited(occasion(ask, desk, citizen, query.purpose)).rowsFor([last]);
    await unlessAborted(desk.record(rows), linked.signal);
    return Response.json(last.reading);
  } catch (error) {
    throw unlessLate(error);
  } finally {
    linked.end();
    place();
  }
}

function occasion({ signedIn }: Ask, desk: Desk, citizen: CitizenId, purpose: string) {
  const { viewer } = signedIn;
  const correlation = desk.openings.of(viewer, citizen, purpose);
  return { viewer, citizen, purpose, correlation, now: desk.now };
}

function unlessLate(error: unknown): unknown {
  const late = error instanceof Error && error.name === 'TimeoutError';
  return late ? new Problem('timeout') : error;
}
