import { canonical } from '@hoi/adapters/port.js';
import {
  AREAS,
  type Appointment,
  type Area,
  type Command,
  type JointPlan,
  mayChangePart,
  type PlanMay,
  type PlanOperation,
  type Reading,
} from '@hoi/model';
import type { Hindrance } from './may-command.js';
import type { Settled } from './opening.js';

type ChangePlan = Extract<Command, { kind: 'changePlan' }>;

/** Whether it is about follow-ups too, which are kept beside the plan. */
export function namesFollowUps({ operations }: ChangePlan, { undecided }: Settled): boolean {
  const parts = partsOf(undecided.value as JointPlan | null);
  return operations.some(({ part, fields }) => fields?.['kind'] === 'followUp' || !parts.has(part));
}

/** Why these operations go no further. What is hidden and what is not there are refused alike. */
export function planHindrance(
  command: ChangePlan,
  plan: Settled,
  appointments: Settled | undefined,
): Hindrance | undefined {
  const { reading } = plan.line;
  const readings = [reading, ...(appointments ? [appointments.line.reading] : [])];
  const missing = readings
    .flatMap(({ connections }) => connections)
    .some(({ state }) => state === 'failed' || state === 'late');
  const shownPlan = reading.value as JointPlan | null;
  const storedPlan = plan.undecided.value as JointPlan | null;
  const before = new Map([...partsOf(storedPlan), ...followUpsIn(appointments?.undecided)]);
  const shown = new Map([...partsOf(shownPlan), ...followUpsIn(appointments?.line.reading)]);
  const closed = reading.withheld.map(({ area }) => area);
  const fits = command.operations.every(
    (one) => seesWhole(one, before, shown, closed) && pointsToShown(one, shown, command),
  );
  if (!fits) return missing ? 'command.connectionFailed' : 'part.invalid';
  const begins = storedPlan === null && reading.mayBegin === true;
  const may = shownPlan?.may ?? (begins ? mayBegin(closed) : undefined);
  const theirs = command.operations.every((one) => isTheirs(one, before, command, may));
  return theirs ? undefined : 'part.notYours';
}

type Parts = ReadonlyMap<string, object>;

/**
 * A part that is hidden can be neither changed nor taken away, and of a part that is shown no field may be overwritten of which
 * something is hidden: whoever writes back the list they were shown would delete the rest. Nothing is put where one may not look.
 */
function seesWhole(
  { part, action, fields = {} }: PlanOperation,
  before: Parts,
  shown: Parts,
  closed: readonly Area[],
): boolean {
  const replaced = fields['replaces'];
  const areas = [
    fields['area'],
    fields['areas'],
    Array.isArray(replaced) ? replaced.map((one: { area?: unknown } | null) => one?.area) : [],
  ].flat();
  if (areas.some((area) => closed.includes(area as Area))) return false;
  const stored = before.get(part) as Record<string, unknown> | undefined;
  if (stored === undefined) return true;
  const seen = shown.get(part) as Record<string, unknown> | undefined;
  if (seen === undefined) return false;
  const touched = action === 'remove' ? Object.keys({ ...stored, ...seen }) : Object.keys(fields);
  return touched.every(
    (field) => canonical(stored[field] ?? null) === canonical(seen[field] ?? null),
  );
}

/** A follow-up is agreed for a sub-goal that its writer can see, or writes with it. */
function pointsToShown(
  { fields }: PlanOperation,
  shown: Parts,
  { operations }: ChangePlan,
): boolean {
  const goal = fields?.['subGoalId'];
  return (
    typeof goal !== 'string' || shown.has(goal) || operations.some(({ part }) => part === goal)
  );
}

/** Whoever begins a plan begins it where they may look. */
function mayBegin(closed: readonly Area[]): PlanMay {
  return { words: true, whole: true, areas: AREAS.filter((area) => !closed.includes(area)) };
}

/** Each part is changed by those whose it is, both where it lies and where it is put. */
function isTheirs(
  { part, fields = {} }: PlanOperation,
  before: Parts,
  { operations }: ChangePlan,
  may: PlanMay | undefined,
): boolean {
  if (part === 'plan') {
    const touched = Object.keys(fields);
    const onlyWords = touched.length > 0 && touched.every((field) => field === 'overallGoal');
    const words = !touched.includes('overallGoal') || may?.words === true;
    return words && (onlyWords || may?.whole === true);
  }
  const stored = before.get(part) as { area?: Area; goalArea?: Area; followUp?: true } | undefined;
  if (stored?.followUp || fields['kind'] === 'followUp') {
    const put = 'area' in fields ? [fields['area'] as Area] : [];
    const lies = [...(stored ? [stored.area] : []), ...put];
    // What belongs to every area is the whole plan's.
    return mayChangePart(may, ...lies.map((area) => (area === 'crossCutting' ? undefined : area)));
  }
  const subGoal = fields['subGoal'];
  const parent =
    typeof subGoal === 'string'
      ? ((before.get(subGoal) as { area?: Area } | undefined)?.area ??
        (operations.find((one) => one.part === subGoal)?.fields?.['area'] as Area | undefined))
      : stored?.goalArea;
  const is = stored && (stored.area ?? stored.goalArea);
  const said =
    'area' in fields ? ((fields['area'] ?? undefined) as Area | undefined) : stored?.area;
  return mayChangePart(may, ...(stored ? [is] : []), said ?? parent);
}

/** The parts of a plan by the names that operations give them. */
function partsOf(plan: JointPlan | null): Parts {
  if (plan === null) return new Map();
  const { subGoals, basis, history: _history, may: _may, ...head } = plan;
  return new Map<string, object>([
    ['plan', head],
    ...(basis === undefined ? [] : [['basis', basis] as const]),
    ...subGoals.flatMap(({ agreements, ...goal }) => [
      [goal.id, goal] as const,
      ...agreements.map((one) => [one.id, { ...one, goalArea: goal.area }] as const),
    ]),
  ]);
}

/** Meetings too: one that is hidden is nobody's id to take. */
function followUpsIn(reading: Reading<unknown> | undefined): [string, object][] {
  const all = (reading?.value ?? []) as Appointment[];
  return all.map((one) => [one.id, { ...one, followUp: true }]);
}
