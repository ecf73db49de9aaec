import { canonical } from '@hoi/adapters/port.js';
import {
  AREAS,
  type Area,
  type Command,
  type Facet,
  type JointPlan,
  mayChangePart,
  type PlanMay,
  type PlanOperation,
  type Reading,
} from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import type { Settled } from './opening.js';

/** Why a command goes no further; undefined when it may. */
export type Hindrance =
  | 'command.refused'
  | 'command.connectionFailed'
  | 'consent.notFound'
  | 'appointment.notFound'
  | 'part.invalid'
  | 'part.notYours';

/** What a citizen may do themselves: their own answer, their own consents, and their own words in the plan. */
const BY_CITIZEN: readonly Command['kind'][] = [
  'answerHoi',
  'registerConsent',
  'changeConsentScope',
  'withdrawConsent',
  'changePlan',
];

/** By who they are, before anything is read. Data quality looks and does not write. */
export function mayEver({ audience, roles }: Viewer, { kind }: Command): boolean {
  if (audience === 'citizen') return BY_CITIZEN.includes(kind);
  return roles.includes('caseworker') || roles.includes('coordinator');
}

/** The facet in which the command points at something; undefined when it points at nothing. */
export function facetPointedAt({ kind }: Command): Facet | undefined {
  if (kind === 'withdrawConsent' || kind === 'changeConsentScope') return 'consents';
  if (kind === 'recordFollowUp') return 'appointments';
  return kind === 'changePlan' ? 'plan' : undefined;
}

/**
 * Whether what it points at is shown to the viewer. What is hidden and what is not there are refused alike; what could not be
 * read is said to be so.
 */
export function hindranceOf(
  command: Command,
  { line }: Settled,
  undecided: Reading<unknown>,
  viewer: Viewer,
) {
  const { value, connections } = line.reading;
  const missing = connections.some(({ state }) => state === 'failed' || state === 'late');
  const found = (id: string) => (value as { id: string }[]).some((one) => one.id === id);
  const unless = (shown: boolean, hindrance: Hindrance): Hindrance | undefined =>
    shown ? undefined : missing ? 'command.connectionFailed' : hindrance;
  switch (command.kind) {
    case 'withdrawConsent':
    case 'changeConsentScope':
      return unless(found(command.consentId), 'consent.notFound');
    case 'recordFollowUp':
      return unless(found(command.appointmentId), 'appointment.notFound');
    case 'changePlan': {
      const before = partsOf(undecided.value as JointPlan | null);
      const shown = partsOf(value as JointPlan | null);
      const closed = line.reading.withheld.map(({ area }) => area as string);
      const fits = command.operations.every((one) => seesWhole(one, before, shown, closed));
      if (!fits) return unless(false, 'part.invalid');
      const may = (value as JointPlan | null)?.may ?? mayBegin(undecided.value, viewer);
      const theirs = command.operations.every((one) => isTheirs(one, before, command, may));
      return theirs ? undefined : 'part.notYours';
    }
    default:
      return undefined;
  }
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
  closed: readonly string[],
): boolean {
  const areas = [fields['area'], fields['areas']].flat();
  if (areas.some((area) => typeof area === 'string' && closed.includes(area))) return false;
  const stored = before.get(part) as Record<string, unknown> | undefined;
  if (stored === undefined) return true;
  const seen = shown.get(part) as Record<string, unknown> | undefined;
  if (seen === undefined) return false;
  const touched = action === 'remove' ? Object.keys({ ...stored, ...seen }) : Object.keys(fields);
  return touched.every(
    (field) => canonical(stored[field] ?? null) === canonical(seen[field] ?? null),
  );
}

/** Where there is no plan at all, the coordinator may begin one. */
function mayBegin(plan: unknown, { roles, audience }: Viewer): PlanMay | undefined {
  if (plan !== null || audience !== 'professional' || !roles.includes('coordinator'))
    return undefined;
  return { words: true, whole: true, areas: [...AREAS] };
}

/** Each part is changed by those whose it is, both where it lies and where it is put. */
function isTheirs(
  { part, fields = {} }: PlanOperation,
  before: Parts,
  { operations }: { operations: readonly PlanOperation[] },
  may: PlanMay | undefined,
): boolean {
  if (part === 'plan') {
    const touched = Object.keys(fields);
    const onlyWords = touched.length > 0 && touched.every((field) => field === 'overallGoal');
    const words = !touched.includes('overallGoal') || may?.words === true;
    return words && (onlyWords || may?.whole === true);
  }
  const stored = before.get(part) as { area?: Area; goalArea?: Area } | undefined;
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
