import {
  AREAS,
  type Change,
  type CitizenId,
  emptyValue,
  type Facet,
  type Instant,
  millisecondsOf,
} from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import { type Ask, type Desk } from './desk.js';
import { LinkedSignal } from './linked-signal.js';
import { mayEverSee } from './may-open.js';
import { streamAnswer } from './stream-answer.js';

const SIGNED_OUT: Change = { kind: 'signedOut' };
/** Longer timers fire at once; a sign-in that holds a month is looked at again before. */
const LONGEST_TIMER = 2_147_483_647;

/** GET …/changes: what changes from now on. Ends when the sign-in does, saying so, and when the server closes, without. */
export function changes(ask: Ask, desk: Desk): Promise<Response> {
  const citizen = desk.citizenOf(ask);
  const { signedIn } = ask;
  const place = desk.take(desk.watches, signedIn);
  const linked = new LinkedSignal([ask.left, desk.closing.signal]);
  const stream = desk.indexFor(signedIn).watch(citizen, linked.signal)[Symbol.asyncIterator]();

  let signedOut = false;
  let over = false;
  let wake = (): void => undefined;
  const leave = (): void => {
    signedOut = true;
    wake();
  };
  const stopListening = desk.signOuts.onEnd(signedIn.session, leave);
  const stopTimer = desk.after(leave, timeLeft(signedIn.until, desk.now()));
  // Said at once, so that whoever opens it knows that it stands.
  let beat = true;
  let coming: Promise<IteratorResult<Change, unknown>> | undefined;
  let come: { value: Change } | 'end' | undefined;

  const pull = (): void => {
    coming ??= stream.next();
    coming.then(
      (step) => {
        coming = undefined;
        come = step.done === true ? 'end' : { value: step.value };
        wake();
      },
      () => {
        come = 'end';
        wake();
      },
    );
  };

  // Before the first byte: whoever has heard that the stream stands misses nothing.
  pull();
  const next = async (): Promise<string | undefined> => {
    for (;;) {
      if (over) return undefined;
      if (signedOut) {
        over = true;
        return lineOf(SIGNED_OUT);
      }
      if (beat) {
        beat = false;
        return '\n';
      }
      const got = come;
      come = undefined;
      if (got === 'end') return undefined;
      if (got !== undefined) {
        const seen = asSeen(got.value, signedIn.viewer, citizen, desk);
        over = seen?.kind === 'signedOut';
        if (seen !== undefined) return lineOf(seen);
      }
      await new Promise<void>((resolve) => {
        const stopBeat = desk.after(() => {
          beat = true;
          wake();
        }, desk.limits.heartbeatMs);
        wake = () => {
          stopBeat();
          resolve();
        };
        if (coming === undefined) pull();
        if (signedOut || come !== undefined) wake();
      });
    }
  };

  return Promise.resolve(
    streamAnswer('application/x-ndjson', {
      next,
      done() {
        stopListening();
        stopTimer();
        linked.end();
        wake();
        void stream.return?.();
        place();
      },
      breakOff: () => ask.breakOff(),
    }),
  );
}

function lineOf(change: Change): string {
  return `${JSON.stringify(change)}\n`;
}

function timeLeft(until: Instant, now: Instant): number {
  return Math.min(LONGEST_TIMER, Math.max(0, millisecondsOf(until) - millisecondsOf(now)));
}

/** A change in a facet of which the viewer could be shown nothing is no news to them. */
function asSeen(
  change: Change,
  viewer: Viewer,
  citizen: CitizenId,
  desk: Desk,
): Change | undefined {
  if (change.kind !== 'facets') return change;
  const now = desk.now();
  const facets = change.facets.filter(
    (facet) =>
      mayEverSee(facet, viewer, citizen, now) && !isAllByRole(facet, viewer, citizen, desk),
  );
  return facets.length === 0 ? undefined : { kind: 'facets', facets };
}

/** Every area withheld by role: no consent changes that. */
function isAllByRole<F extends Facet>(
  facet: F,
  viewer: Viewer,
  citizen: CitizenId,
  desk: Desk,
): boolean {
  const now = desk.now();
  const lists = { connections: [], systems: [], withheld: [] };
  const empty = { settled: true, retrievedAt: now, rejected: 0, ...lists };
  const access = { viewer, citizen, consents: [], purpose: 'may see', now };
  const reading = { value: emptyValue(facet), ...empty };
  const { withheld } = desk.parts.decide(facet, reading, access, {});
  const closed = new Set(withheld.flatMap(({ area, reason }) => (reason === 'role' ? [area] : [])));
  return AREAS.every((area) => closed.has(area));
}
