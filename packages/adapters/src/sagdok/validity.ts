import {
  type CivilDate,
  type Instant,
  ONGOING,
  type Period,
  covers,
  isInvalid,
  lastDay,
} from '@hoi/model';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { compareText } from './order.js';
import { instantOfWire, readPeriod } from './read-time.js';
import { type Scope } from './scope.js';
import { W } from './wire.js';

/** When something holds (Virkning). Days are what people see; the instants decide what follows what within a day. */
export interface Validity {
  period: Period;
  from?: Instant;
  /** Exclusive. */
  to?: Instant;
  /** Begins and ends at the same instant: it never held. */
  empty: boolean;
}

export interface Valid {
  validity: Validity;
}

export const TIMELESS: Validity = {
  period: { start: null, end: ONGOING },
  empty: false,
};

export function readValidity(scope: Scope, node: XmlNode, place: string): Validity {
  const validity = at(node, W.validity);
  const path = `${place}/${W.validity}`;
  const fromText = textAt(validity, W.from, W.timestamp);
  const toText = textAt(validity, W.to, W.timestamp);
  if (isTrue(textAt(validity, W.from, W.infinite))) {
    scope.report('validity.infinite-start', `${path}/${W.from}`);
  }
  const { period, from, to } = readPeriod(scope, {
    field: 'validity',
    from: fromText,
    to: toText,
    fromPath: `${path}/${W.from}`,
    toPath: `${path}/${W.to}`,
  });
  const open = toText === undefined && isTrue(textAt(validity, W.to, W.infinite));
  const start = from && instantOfWire(from);
  // A far-future end has become ongoing; it bounds nothing.
  const end = to && period.end.kind !== 'ongoing' ? instantOfWire(to) : undefined;
  return {
    period: open ? { ...period, end: ONGOING } : period,
    ...(start && { from: start }),
    ...(end && { to: end }),
    empty: start !== undefined && start === end,
  };
}

/** Whether it holds on a day. One with unreadable dates counts as holding: leaving it out would be the guess. */
export function holdsOn(item: Valid, day: CivilDate): boolean {
  return !item.validity.empty && covers(item.validity.period, day);
}

/** Whether it is over before a day: removed, as the indexes remove relations. */
export function endedBefore(item: Valid, day: CivilDate): boolean {
  if (item.validity.empty) return true;
  const last = lastDay(item.validity.period);
  return last !== undefined && last < day;
}

/**
 * The one that holds on a day. Where several cover it (one followed another during the day, or two overlap), the one that
 * began last; one with unreadable dates only when there is no other.
 */
export function heldOn<T extends Valid>(items: readonly T[], day: CivilDate): T | undefined {
  return items.filter((item) => holdsOn(item, day)).sort(latestFirst)[0];
}

/**
 * For facts that an object is never without (its title, its owner): the one that holds on the day, else the latest that has
 * held, else the nearest that will. A case that closed with everything on it ended still has a name.
 */
export function heldOrNearest<T extends Valid>(items: readonly T[], day: CivilDate): T | undefined {
  const held = heldOn(items, day);
  if (held) return held;
  const real = items.filter((item) => !item.validity.empty);
  const past = real.filter((item) => endedBefore(item, day)).sort(lastEndFirst)[0];
  return past ?? real.sort(latestFirst).at(-1);
}

function latestFirst(a: Valid, b: Valid): number {
  const invalid = Number(isInvalid(a.validity.period)) - Number(isInvalid(b.validity.period));
  return invalid || compareText(b.validity.from, a.validity.from);
}

function lastEndFirst(a: Valid, b: Valid): number {
  return compareText(b.validity.to, a.validity.to) || latestFirst(a, b);
}

function isTrue(text: string | undefined): boolean {
  return text === 'true' || text === '1';
}
