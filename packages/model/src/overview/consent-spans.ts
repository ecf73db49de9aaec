import type { Area } from '../area/area.js';
import type { Consent } from '../record/consent.js';
import { isStanding, type StandingConsent } from '../record/standing-consent.js';
import { type CivilDate, addDays, dayNumber, fromDayNumber } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { spellsOf } from './consent-cover.js';
import { lastDayOf } from './consent-scope.js';

/** A time in which a consent held, in days. */
export interface ConsentSpan {
  id: string;
  areas: Area[];
  from: CivilDate;
  /** Last day it held; null: the record carries no end. */
  to: CivilDate | null;
  /** How it ended, or that it holds. */
  state: StandingConsent['state'];
  purpose?: string;
}

export interface ConsentLane {
  spans: ConsentSpan[];
  /** Days between two consents in which none held; the last may run to today. */
  gaps: { from: CivilDate; to: CivilDate }[];
  /** Answers without a time: declined, pending, unknown. */
  others: StandingConsent[];
}

/** Consents as time; a question that was taken back is no answer, and has none. A gap is only ever between records, or from the last end to today: what came before the first is not said. */
export function consentLane(consents: readonly Consent[], today: CivilDate): ConsentLane {
  const spans: ConsentSpan[] = [];
  const others: StandingConsent[] = [];
  for (const consent of consents.filter(isStanding)) {
    const own = spansOf(consent);
    if (own.length === 0) others.push(consent);
    spans.push(...own);
  }
  spans.sort((a, b) => order(`${a.from} ${a.id}`, `${b.from} ${b.id}`));
  return { spans, gaps: gapsIn(spans, today), others };
}

/** A span for each scope the consent has had; the one it has now goes by the record's own id. */
function spansOf(consent: StandingConsent): ConsentSpan[] {
  const { id, state, purpose } = consent;
  const spells = spellsOf(consent);
  return spells.map(({ areas, from, to }, i) => {
    const first = civilDateAt(from);
    const next = spells[i + 1];
    // On the day the scope was changed the new one is drawn.
    const last = next ? addDays(civilDateAt(next.from), -1) : to === null ? null : lastDayOf(to);
    return {
      id: next ? `${id}/${String(i)}` : id,
      areas: [...areas],
      from: first,
      to: last !== null && last < first ? first : last,
      state: next ? 'given' : state,
      ...(purpose === undefined ? {} : { purpose }),
    };
  });
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

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
