import type { Area } from '../area/area.js';
import type { JointPlan, SubGoal } from '../record/joint-plan.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { indicesWhere } from './hanging-fields.js';
import { allOpen, isOpen } from './open-areas.js';

/**
 * The joint plan shows each area's part to those the area is open to, and what belongs to the whole plan to those to whom all its
 * areas are. It closes altogether on a "Nej til HOI", to someone with no part in it, and when nothing but one area of several
 * is open: a joint plan of one is that area's own business (DOMAIN 2.5).
 */
export function decidePlan(plan: JointPlan, context: Context): Decision {
  const { viewer, seen } = context;
  const citizen = viewer.audience === 'citizen';
  if (!isShown(plan, context)) return HIDE;
  const open = openIn(plan, context);
  const fields = [
    ...indicesWhere('areas', plan.areas, (area) => !open(area)),
    ...indicesWhere('subGoals', plan.subGoals, ({ area }) => !open(area)),
    ...plan.subGoals.flatMap((goal, i) => subGoalFields(goal, `subGoals.${i}`, open, context)),
    ...(plan.caseId !== undefined && !seen.cases.has(plan.caseId) ? ['caseId'] : []),
    ...historyFields(plan, open, context),
    ...indicesWhere('basis.replaces', plan.basis?.replaces ?? [], ({ area }) => !open(area)),
  ];
  return without(citizen && plan.basis?.document ? [...fields, 'basis.document'] : fields);
}

function isShown(plan: JointPlan, context: Context): boolean {
  const { viewer, entitled, participation } = context;
  if (!entitled || viewer.audience === 'citizen') return entitled;
  return participation?.answer !== 'no' && takesPart(plan, context);
}

/** Whether a part that lies there is shown; one that lies nowhere belongs to the whole plan. */
function openIn({ areas }: JointPlan, context: Context): (area: Area | undefined) => boolean {
  return (area) =>
    area === undefined ? allOpen(areas, 'plan', context) : isOpen(area, 'plan', context);
}

/** The sub-goals this viewer is shown. */
export function visibleSubGoals(plan: JointPlan, context: Context): SubGoal[] {
  const open = openIn(plan, context);
  return isShown(plan, context) ? plan.subGoals.filter(({ area }) => open(area)) : [];
}

/** What a part that is hidden has been through is hidden with it, and so is that anything was saved at all. */
function historyFields(
  { areas, history = [] }: JointPlan,
  open: (area: Area | undefined) => boolean,
  context: Context,
): string[] {
  const whole = allOpen(areas, 'plan', context);
  const shown = (lain: readonly Area[]) => (lain.length === 0 ? whole : lain.every(open));
  return history.flatMap(({ by, parts }, i) => {
    const hidden = parts.map(({ kind, areas: lain }) =>
      kind === 'basis' ? !whole : kind !== 'plan' && !shown(lain),
    );
    if (hidden.every(Boolean)) return [`history.${i}`];
    return [
      ...(by !== undefined && context.viewer.audience === 'citizen' && !citizenMayRead(by, context)
        ? [`history.${i}.by`]
        : []),
      ...parts.flatMap(({ kind, fields }, j) => {
        const part = `history.${i}.parts.${j}`;
        if (hidden[j]) return [part];
        // Which areas a plan has or had is told by those areas' own parts.
        return kind === 'plan' && !whole
          ? indicesWhere(`${part}.fields`, fields, (field) => field === 'areas')
          : [];
      }),
    ];
  });
}

function takesPart({ areas }: JointPlan, context: Context): boolean {
  const { viewer } = context;
  const own =
    viewer.roles.includes('coordinator') ||
    viewer.areas.some((area) => area === 'crossCutting' || areas.includes(area));
  const open = areas.filter((area) => isOpen(area, 'plan', context));
  return own && (open.length === areas.length || open.length > 1);
}

function subGoalFields(
  goal: SubGoal,
  base: string,
  open: (area: Area | undefined) => boolean,
  context: Context,
): string[] {
  const { seen, viewer } = context;
  return [
    ...indicesWhere(
      `${base}.interventionIds`,
      goal.interventionIds,
      (id) => !seen.isIntervention(id),
    ),
    ...indicesWhere(`${base}.agreements`, goal.agreements, ({ area }) => !open(area ?? goal.area)),
    ...goal.agreements.flatMap(({ who }, i) =>
      viewer.audience === 'citizen' && who !== undefined && !citizenMayRead(who, context)
        ? [`${base}.agreements.${i}.who`]
        : [],
    ),
    ...(goal.progress?.assessments ?? []).flatMap(({ by }, i) =>
      viewer.audience === 'citizen' && by !== undefined && !citizenMayRead(by, context)
        ? [`${base}.progress.assessments.${i}.by`]
        : [],
    ),
  ];
}

/** Whose name it is in free text nobody can tell, so the citizen sees their own and the one contact's, and no other. */
function citizenMayRead(who: string, { related, seen }: Context): boolean {
  const { person, contacts = [] } = related;
  return (
    who === person?.name ||
    who === person?.firstName ||
    contacts.some(({ id, name }) => name === who && seen.contacts.has(id))
  );
}
