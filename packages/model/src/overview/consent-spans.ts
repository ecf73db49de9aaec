import type { Area } from '../area/area.js';
import type { Consent } from '../record/consent.js';
import { type CivilDate, addDays, dayNumber, fromDayNumber } from '../time/civil-date.js';
import { wallClock } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';

/** A time in which a consent held, in days. */
export interface ConsentSpan {
  id: string;
  areas: Area[];
  from: CivilDate;
  /** Last day it held; null: the record carries no end. */
  to: CivilDate | null;
  /** How it ended, or that it holds. */
  state: Consent['state'];
  purpose?: string;
}

export interface ConsentLane {
  spans: ConsentSpan[];
  /** Days between two consents in which none held; the last may run to today. */
  gaps: { from: CivilDate; to: CivilDate }[];
  /** Answers without a time: declined, pending, unknown. */
  others: Consent[];
}

/** Consents as time. A gap is only ever between records, or from the last end to today: what came before the first is not said. */
export function consentLane(consents: readonly Consent[], today: CivilDate): ConsentLane {
  const spans: ConsentSpan[] = [];
  const others: Consent[] = [];
  for (const consent of consents) {
    const { state, validFrom } = consent;
    if (validFrom === null || state === 'declined' || state === 'pending' || state === 'unknown') {
      others.push(consent);
      continue;
    }
    const from = wallClock(validFrom).date;
    const to = consent.validTo === null ? null : lastDayOf(consent.validTo);
    spans.push({
      id: consent.id,
      areas: consent.areas,
      from,
      to: to !== null && to < from ? from : to,
      state,
      ...(consent.purpose === undefined ? {} : { purpose: consent.purpose }),
    });
  }
  spans.sort((a, b) => order(`${a.from} ${a.id}`, `${b.from} ${b.id}`));
  return { spans, gaps: gapsIn(spans, today), others };
}

function gapsIn(spans: readonly ConsentSpan[], today: CivilDate): ConsentLane['gaps'] {
  const gaps: ConsentLane['gaps'] = [];
  let covered = -Infinity;
  for (const { from, to } of spans) {
    const first = dayNumber(from);
    if (covered !== -Infinity && first > covered + 1) {
      gaps.push({ from: fromDayNumber(covered + 1), to: addDays(from, -1) });
    }
    covered = Math.max(covered, to === null ? Infinity : dayNumber(to));
  }
  if (covered !== -Infinity && covered < dayNumber(today)) {
    gaps.push({ from: fromDayNumber(covered + 1), to: today });
  }
  return gaps;
}

/** `validTo` is the first instant it holds no longer; at midnight the day before was the last. */
function lastDayOf(instant: Instant): CivilDate {
  const { date, hour, minute, second, millisecond } = wallClock(instant);
  return hour + minute + second + millisecond === 0 ? addDays(date, -1) : date;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
