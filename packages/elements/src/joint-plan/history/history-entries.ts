import {
  type Appointment,
  type AppointmentStep,
  type FacetValue,
  type Instant,
  type JointPlan,
  type PlanChange,
  versionAt,
} from '@hoi/model';

/** One thing that was saved: of the plan, of meetings and follow-ups, or of both at once. */
export interface HistoryEntry extends Pick<PlanChange, 'at' | 'by' | 'audience'> {
  /** Of the plan. Empty: it is no version of it. */
  parts: PlanChange['parts'];
  /** The version of the plan it made, where versions can be counted. */
  version?: number | undefined;
  steps: { kind: Appointment['kind']; step: AppointmentStep }[];
}

/** Everything that was saved, newest first. What one hand saved at one instant is one entry. */
export function historyEntries(
  plan: JointPlan,
  appointments: FacetValue['appointments'],
): HistoryEntry[] {
  const entries = (plan.history ?? []).map((change, i): HistoryEntry => {
    return { ...change, version: versionAt(plan, i), steps: [] };
  });
  const known = new Map(entries.map((one) => [handOf(one), one]));
  for (const { kind, area, subGoalId, history } of appointments) {
    // A meeting of one area's own is none of the plan's.
    if (kind === 'meeting' && area !== 'crossCutting' && subGoalId === undefined) continue;
    for (const step of Array.isArray(history) ? history : []) {
      let entry = known.get(handOf(step));
      if (!entry) {
        const { at, by, audience } = step;
        entry = {
          at,
          ...(by ? { by } : {}),
          ...(audience ? { audience } : {}),
          parts: [],
          steps: [],
        };
        known.set(handOf(step), entry);
        entries.push(entry);
      }
      entry.steps.push({ kind, step });
    }
  }
  return entries.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Meetings and follow-ups with what had been done with them by then. */
export function doneBy(
  at: Instant,
  appointments: FacetValue['appointments'],
): FacetValue['appointments'] {
  return appointments.map((one) =>
    Array.isArray(one.history)
      ? { ...one, history: one.history.filter((step) => step.at <= at) }
      : one,
  );
}

function handOf({ at, by, audience }: Pick<PlanChange, 'at' | 'by' | 'audience'>): string {
  return [at, by, audience].join('\u0000');
}
