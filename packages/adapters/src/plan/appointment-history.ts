import type { Appointment, AppointmentStep, Instant } from '@hoi/model';
import type { PartVersion } from './plan-parts.js';

/** Who did it and when, as the home has kept it. */
export type StepBy = Pick<PartVersion, 'name' | 'audience'> & { at: Instant };

/** What can be told of without telling where it points: to whom, and to which sub-goal, is told by what is shown of those alone. */
const TOLD = ['title', 'start', 'end', 'place', 'area', 'caseId', 'kind'] as const;

/** The meetings and follow-ups, each with what its versions say has been done with it. */
export function withHistory(
  appointments: readonly Appointment[],
  versions: readonly PartVersion[],
): Appointment[] {
  const inTime = [...versions].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.version - b.version,
  );
  const now = new Map<string, Appointment>();
  for (const { id, body, ...by } of inTime) {
    if (body === null) now.delete(id);
    else now.set(id, withStep(now.get(id), body as unknown as Appointment, by));
  }
  return appointments.map((one) => {
    const { history } = now.get(one.id) ?? {};
    return history ? { ...one, history } : one;
  });
}

/** The appointment as it was changed, and that it was. What was taken over from elsewhere is told of from then on only. */
export function withStep(
  before: Appointment | undefined,
  after: Appointment,
  { at, name, audience }: StepBy,
): Appointment {
  const action = before || audience ? actionOf(before, after) : undefined;
  const history = before?.history ?? [];
  const [last] = history;
  const step: AppointmentStep[] = action
    ? [
        {
          at,
          ...(name ? { by: name } : {}),
          ...(audience ? { audience } : {}),
          action,
          date: after.date,
          ...(action === 'moved' && before ? { from: before.date } : {}),
          title: after.title,
          areas: once([...(last?.areas ?? []), before?.area, after.area]),
          caseIds: once([...(last?.caseIds ?? []), before?.caseId, after.caseId]),
        },
      ]
    : [];
  const all = [...step, ...history];
  const { history: _, ...rest } = after;
  return all.length > 0 ? { ...rest, history: all } : rest;
}

function actionOf(
  before: Appointment | undefined,
  after: Appointment,
): AppointmentStep['action'] | undefined {
  const { state } = after;
  if ((state === 'held' || state === 'cancelled') && before?.state !== state) return state;
  if (!before) return 'planned';
  if (before.date !== after.date) return 'moved';
  // That its day has gone by is nobody's doing.
  const reopened = before.state === 'held' || before.state === 'cancelled';
  const told = TOLD.some((field) => before[field] !== after[field]);
  return told || (reopened && before.state !== state) ? 'changed' : undefined;
}

function once<T>(all: readonly (T | undefined)[]): T[] {
  return [...new Set(all)].filter((one) => one !== undefined);
}
