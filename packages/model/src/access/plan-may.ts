import { AREAS } from '../area/area.js';
import type { JointPlan } from '../record/joint-plan.js';
import type { PlanMay } from '../record/plan-rights.js';
import { consentCovers } from './consent-in-force.js';
import type { Context } from './context.js';
import { allOpen, isOpen } from './open-areas.js';

/**
 * What this viewer may change: an area's part by that area's role or the coordinator, the whole plan's by the coordinator, the
 * citizen's own words by the citizen or the coordinator. Nobody changes what they may not see; undefined: nothing.
 */
export function planMay(plan: Pick<JointPlan, 'areas'>, context: Context): PlanMay | undefined {
  const { viewer, entitled } = context;
  if (!entitled) return undefined;
  if (viewer.audience === 'citizen') return { words: true, whole: false, areas: [] };
  const coordinator = viewer.roles.includes('coordinator');
  if (!coordinator && !viewer.roles.includes('caseworker')) return undefined;
  const areas = plan.areas.filter(
    (area) => isOpen(area, 'plan', context) && (coordinator || viewer.areas.includes(area)),
  );
  if (!coordinator) return areas.length > 0 ? { words: false, whole: false, areas } : undefined;
  return { words: true, whole: allOpen(plan.areas, 'plan', context), areas };
}

/**
 * Whether this viewer may begin a plan where they see none: the coordinator, once the citizen has said yes to HOI and consents to
 * sharing with them. By role, answer and consent alone, so that it tells nothing of a plan that may be there and is not theirs to see.
 */
export function mayBeginPlan(context: Context): boolean {
  const { viewer, entitled, participation, consents } = context;
  return (
    entitled &&
    viewer.audience === 'professional' &&
    viewer.roles.includes('coordinator') &&
    participation?.answer === 'yes' &&
    AREAS.some((area) => consents.some((one) => consentCovers(one, area, 'plan', viewer)))
  );
}
