import {
  type Area,
  AREAS,
  type Change,
  type CitizenId,
  emptyValue,
  type Facet,
  FACETS,
  FOLLOWING,
  type Instant,
  millisecondsOf,
} from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import type { AuditRow } from '../audit/audit.js';
import { type Occasion, rowOf } from './audited.js';
import { type Ask, type Desk } from './desk.js';
import { LinkedSignal } from './linked-signal.js';
import { mayEverSee } from './may-open.js';
import { facetsSeenToChange } from './seen-change.js';
import { streamAnswer } from './stream-answer.js';

const SIGNED_OUT: Change = { kind: 'signedOut' };
/** Longer timers fire at once; a sign-in that holds a month is looked at again before. */
const LONGEST_TIMER = 2_147_483_647;

/** GET …/changes: what changes from now on. Ends when the sign-in does, saying so, and when the server closes, without. */
export async function changes(ask: Ask, desk: Desk): Promise<Response> {
  const citizen = desk.citizenOf(ask);
  const { signedIn } = ask;
  const { viewer } = signedIn;
  const place = desk.take(desk.watches, signedIn);
  const look = desk.openings.within(viewer, citizen, FOLLOWING);
  await desk
    .record([rowOfWatch({ viewer, citizen, now: desk.now, ...look }, desk)])
    .catch((error: unknown) => {
      place();
      throw error;
    });
  const gone = new AbortController();
  const linked = new LinkedSignal([ask.left, desk.closing.signal, gone.signal]);
  const stream = desk.indexFor(signedIn).watch(citizen, linked.signal)[Symbol.asyncIterator]();

  let signedOut = false;
  let over = false;
  let wake = (): void => undefined;
  const leave = (): void => {
    signedOut = true;
    gone.abort();
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
        const seen = await asSeen(got.value, ask, citizen, look.purpose, desk, linked.signal);
        if (signedOut) continue;
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

  return streamAnswer('application/x-ndjson', {
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
  });
}

function lineOf(change: Change): string {
  return `${JSON.stringify(change)}\n`;
}

function timeLeft(until: Instant, now: Instant): number {
  return Math.min(LONGEST_TIMER, Math.max(0, millisecondsOf(until) - millisecondsOf(now)));
}

/** A change is news to those who would see a difference, as far as its home can say what was there before. */
async function asSeen(
  change: Change,
  { signedIn }: Ask,
  citizen: CitizenId,
  purpose: string,
  desk: Desk,
  signal: AbortSignal,
): Promise<Change | undefined> {
  if (change.kind !== 'facets') return change;
  const open = openFacets(change.facets, signedIn.viewer, citizen, desk);
  const opening = desk.opening(signedIn, { citizen, purpose }, open);
  // Who cannot be shown what changed, because it cannot be read just now, is not told that it did.
  const facets =
    change.before === undefined || open.length === 0
      ? open
      : await facetsSeenToChange(opening, change.before, signal).catch(() => []);
  return facets.length === 0 ? undefined : { kind: 'facets', facets };
}

/** Those of which the viewer could be shown anything at all. */
function openFacets(
  facets: readonly Facet[],
  viewer: Viewer,
  citizen: CitizenId,
  desk: Desk,
): Facet[] {
  const now = desk.now();
  return facets.filter(
    (facet) =>
      mayEverSee(facet, viewer, citizen, now) &&
      !AREAS.every((area) => closedByRole(facet, viewer, citizen, desk).has(area)),
  );
}

/** Who follows whose changes; the areas are those of their role. */
function rowOfWatch(occasion: Occasion, desk: Desk): AuditRow {
  const { viewer, citizen } = occasion;
  const withheld = [...closedByRole('cases', viewer, citizen, desk)].map((area) => ({ area }));
  return rowOf(occasion, openFacets(FACETS, viewer, citizen, desk), withheld, 'watch');
}

/** Areas withheld by role: no consent changes that. */
function closedByRole<F extends Facet>(
  facet: F,
  viewer: Viewer,
  citizen: CitizenId,
  desk: Desk,
): Set<Area> {
  const now = desk.now();
  const lists = { connections: [], systems: [], withheld: [] };
  const empty = { settled: true, retrievedAt: now, rejected: 0, ...lists };
  const access = { viewer, citizen, consents: [], purpose: 'may see', now };
  const reading = { value: emptyValue(facet), ...empty };
  const { withheld } = desk.parts.decide(facet, reading, access, {});
  return new Set(withheld.flatMap(({ area, reason }) => (reason === 'role' ? [area] : [])));
}
