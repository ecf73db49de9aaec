import { type Appointment, type Command, type Facet, holdsCpr, type JointPlan } from '@hoi/model';
import { changePlan } from '../plan/change-plan.js';
import { withStep } from '../plan/appointment-history.js';
import { appointmentOf, partOfAppointment } from '../plan/follow-up-parts.js';
import { BASIS, HEAD, partsOfPlan, type PartVersion, planOf } from '../plan/plan-parts.js';
import { planHistory } from '../plan/plan-history.js';
import type { Home, Verdict } from './carry-out.js';

/**
 * A memory keeps the plan as it was given it: each part's version is the one it carries, 1 when it carries none. What was taken
 * away is forgotten, so whoever changes it still is told that there is no such part any more.
 */
export function changePlanHere(
  { operations }: Extract<Command, { kind: 'changePlan' }>,
  home: Home,
): Verdict {
  if (holdsCpr(JSON.stringify(operations))) return { refusal: 'text.holdsCpr' };
  const plan = home.get('plan');
  const parts = versionsOf(plan);
  const appointments = home.get('appointments');
  const stored = [...parts, ...appointments.map(versionOf)];
  const { author } = home;
  const verdict = changePlan(operations, stored, { today: home.today, audience: author.audience });
  if ('refusal' in verdict || 'stale' in verdict) return verdict;
  const before = new Map(stored.map((one) => [one.id, one]));
  const versions: Record<string, number> = {};
  const after = new Map(parts.map((one) => [one.id, one]));
  const followUps = new Map<string, Appointment>();
  for (const [part, body] of verdict.bodies) {
    const version = (before.get(part)?.version ?? 0) + 1;
    versions[part] = version;
    if (body?.kind === 'followUp') {
      const was = appointments.find(({ id }) => id === part);
      const is = { ...appointmentOf(part, body), version };
      followUps.set(part, withStep(was, is, { at: home.now, ...author }));
    } else after.set(part, { id: part, version, at: home.now, by: '', ...author, body });
  }
  if (followUps.size > 0) home.set('appointments', withNew(appointments, followUps));
  if (followUps.size === verdict.bodies.size) return { versions, facets: ['appointments'] };
  const next = planOf([...after.values()]);
  const [change] = planHistory([...parts, ...[...after.values()].filter(isNew)]);
  if (next) {
    const history = [...(change ? [change] : []), ...(plan?.history ?? [])];
    const { savedAt, ...rest } = next;
    // Only the plan's own part says when it was saved.
    const saved = verdict.bodies.has(HEAD) ? savedAt : plan?.savedAt;
    home.set('plan', {
      ...rest,
      id: plan?.id ?? HEAD,
      ...(saved === undefined ? {} : { savedAt: saved }),
      history,
    });
  }
  const facets: Facet[] = followUps.size > 0 ? ['plan', 'appointments'] : ['plan'];
  return { versions, facets };

  function isNew(one: PartVersion): boolean {
    return before.get(one.id) !== one;
  }
}

/** Each in the place of the one it replaces; the new ones last. */
function withNew(
  before: readonly Appointment[],
  written: ReadonlyMap<string, Appointment>,
): Appointment[] {
  const known = new Set(before.map(({ id }) => id));
  return [
    ...before.map((one) => written.get(one.id) ?? one),
    ...[...written.values()].filter(({ id }) => !known.has(id)),
  ];
}

function versionOf(one: Appointment): PartVersion {
  const at = '' as PartVersion['at'];
  return { id: one.id, version: one.version ?? 1, at, by: '', body: partOfAppointment(one) };
}

function versionsOf(plan: JointPlan | null): PartVersion[] {
  const own = new Map<string, number | undefined>([
    [HEAD, plan?.version],
    [BASIS, plan?.basis?.version],
    ...(plan?.subGoals ?? []).flatMap(({ id, version, agreements }) => [
      [id, version] as const,
      ...agreements.map((one) => [one.id, one.version] as const),
    ]),
  ]);
  return [...partsOfPlan(plan)].map(([id, body]) => ({
    id,
    version: own.get(id) ?? 1,
    // Before anything that is saved now; a memory does not know when each part was.
    at: '' as PartVersion['at'],
    by: '',
    body,
  }));
}
