import { type Command, holdsCpr, type JointPlan } from '@hoi/model';
import { changePlan } from '../plan/change-plan.js';
import { HEAD, partsOfPlan, type PartVersion, planOf } from '../plan/plan-parts.js';
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
  const stored = versionsOf(plan);
  const verdict = changePlan(operations, stored, { today: home.today });
  if ('refusal' in verdict || 'stale' in verdict) return verdict;
  const before = new Map(stored.map((one) => [one.id, one]));
  const versions: Record<string, number> = {};
  const after = new Map(before);
  for (const [part, body] of verdict.bodies) {
    const version = (before.get(part)?.version ?? 0) + 1;
    versions[part] = version;
    after.set(part, { id: part, version, at: home.now, by: '', body });
  }
  const next = planOf([...after.values()]);
  const [change] = planHistory([...stored, ...[...after.values()].filter(isNew)]);
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
  return { versions };

  function isNew(one: PartVersion): boolean {
    return before.get(one.id) !== one;
  }
}

function versionsOf(plan: JointPlan | null): PartVersion[] {
  const own = new Map<string, number | undefined>([
    [HEAD, plan?.version],
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
