import type { CaseRecord, ProgressStep } from '../record/case-record.js';
import { addDays, compareDates, latest } from '../time/civil-date.js';
import {
  ONGOING,
  type Period,
  type PeriodEnd,
  UNKNOWN_END,
  endsOn,
  isInvalid,
  lastDay,
} from '../time/period.js';

/**
 * The times a case has been open: from Opstået until Afsluttet, and again from each reopening. Dates that could not be used
 * come as a spell of their own, invalid, so that they are listed. A case without any step has one spell nobody knows the ends of.
 */
export function caseSpells({ progress }: Pick<CaseRecord, 'progress'>): Period[] {
  const broken = progress.filter(({ period }) => isInvalid(period));
  const steps = progress.filter(({ period }) => !isInvalid(period)).sort(byStart);
  const spells: Period[] = [];
  let open: ProgressStep[] = [];
  for (const step of steps) {
    if (step.status !== 'closed') {
      open.push(step);
    } else if (open.length > 0) {
      spells.push(closedBy(open, step));
      open = [];
    } else if (spells.length === 0) {
      spells.push({
        start: null,
        end: step.period.start ? endsOn(step.period.start) : UNKNOWN_END,
      });
    }
  }
  if (open.length > 0) spells.push({ start: startOf(open), end: endOf(open) });
  for (const { period } of broken) spells.push(period);
  return spells.length > 0 ? spells : [{ start: null, end: UNKNOWN_END }];
}

function byStart(a: ProgressStep, b: ProgressStep): number {
  return compareDates(a.period.start ?? ('' as never), b.period.start ?? ('' as never));
}

function startOf(steps: readonly ProgressStep[]): Period['start'] {
  return steps[0]?.period.start ?? null;
}

/** The last day before Afsluttet as the steps themselves say it; Afsluttet's own day when they do not. */
function closedBy(open: readonly ProgressStep[], { period: closed }: ProgressStep): Period {
  const start = startOf(open);
  if (closed.start === null) return { start, end: UNKNOWN_END };
  const eve = addDays(closed.start, -1);
  const saysEve = open.some(({ period }) => lastDay(period) === eve);
  const last = saysEve ? eve : closed.start;
  return { start, end: endsOn(start === null ? last : latest(start, last)) };
}

function endOf(open: readonly ProgressStep[]): PeriodEnd {
  const ends = open.map(({ period }) => period.end);
  if (ends.some(({ kind }) => kind === 'ongoing')) return ONGOING;
  if (ends.some(({ kind }) => kind === 'unknown')) return UNKNOWN_END;
  let last = ends[0] ?? UNKNOWN_END;
  for (const end of ends) {
    if ('date' in end && 'date' in last && end.date > last.date) last = end;
  }
  return last;
}
