import {
  type CivilDate,
  type Instant,
  type InvalidDate,
  ONGOING,
  type Period,
  type PeriodEnd,
  UNKNOWN_END,
  type WireTime,
  endsOn,
  instantAt,
  lastDayBefore,
  periodOf,
  readWireTime,
} from '@hoi/model';
import { type EndField, endRule } from './ends.js';
import { type Scope } from './scope.js';

/** An end so far away is a sender's way to say that there is none. */
const FAR_FUTURE = '2900-01-01';

export interface PeriodTexts {
  field: EndField;
  from: string | undefined;
  to: string | undefined;
  /** Wire paths of the two, for findings. */
  fromPath: string;
  toPath: string;
}

export interface ReadPeriod {
  period: Period;
  from?: WireTime;
  to?: WireTime;
}

/** Start and end texts → period. What cannot be read keeps its raw text and becomes a finding; the other half stands. */
export function readPeriod(scope: Scope, texts: PeriodTexts): ReadPeriod {
  const invalid: InvalidDate[] = [];
  const from = time(scope, texts.from, texts.fromPath, 'start', invalid);
  const to = time(scope, texts.to, texts.toPath, 'end', invalid);
  const end = endOf(scope, texts, to);
  const period = periodOf(from?.date ?? null, end, invalid);
  if (period.invalid?.some(({ rule }) => rule === 'period.reversed')) {
    scope.report('period.reversed', texts.toPath, `${texts.from ?? ''} – ${texts.to ?? ''}`);
  }
  return { period, from, to };
}

function time(
  scope: Scope,
  text: string | undefined,
  path: string,
  field: 'start' | 'end',
  invalid: InvalidDate[],
): WireTime | undefined {
  if (text === undefined) return undefined;
  const read = wireTime(scope, text);
  if (!read) {
    scope.report('date.unreadable', path, text);
    invalid.push({ field, raw: scope.raw(text), rule: 'date.unreadable' });
  } else if (read.lenient) scope.report('date.form', path, text);
  return read;
}

function endOf(scope: Scope, texts: PeriodTexts, to: WireTime | undefined): PeriodEnd {
  const rule = endRule(texts.field, scope.context.ends);
  // A text that could not be read does say that there is an end, so that "ongoing" would be invented.
  if (texts.to !== undefined && !to) return UNKNOWN_END;
  if (!to) return rule.missing === 'ongoing' ? ONGOING : UNKNOWN_END;
  if (to.date >= FAR_FUTURE) {
    scope.report('date.far-future', texts.toPath, texts.to);
    return ONGOING;
  }
  return endsOn(rule.reading === 'exclusive' ? lastDayBefore(to) : to.date);
}

const MOST_TIMES = 2_000;

function wireTime({ context: { times } }: Scope, text: string): WireTime | undefined {
  if (times.has(text)) return times.get(text);
  const read = readWireTime(text);
  if (times.size < MOST_TIMES) times.set(text, read);
  return read;
}

/** A single day, with its raw text when it is none. */
export function readDay(
  scope: Scope,
  text: string | undefined,
  path: string,
): { date?: CivilDate; raw?: string } {
  if (text === undefined) return {};
  const read = wireTime(scope, text);
  if (read) return { date: read.date };
  scope.report('date.unreadable', path, text);
  return { raw: scope.raw(text) };
}

/** A point in time; a date alone is that day's first instant in Copenhagen. */
export function readInstant(
  scope: Scope,
  text: string | undefined,
  path: string,
): Instant | undefined {
  if (text === undefined) return undefined;
  const read = wireTime(scope, text);
  if (read) return instantOfWire(read);
  scope.report('date.unreadable', path, text);
  return undefined;
}

export function instantOfWire(time: WireTime): Instant {
  return time.instant ?? instantAt(time.date);
}
