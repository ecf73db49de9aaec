import { canonical } from '@hoi/adapters/port.js';
import type { Command, Facet, JointPlan, PlanOperation, Reading } from '@hoi/model';
import type { Viewer } from '@hoi/model/access';
import type { Settled } from './opening.js';

/** Why a command goes no further; undefined when it may. */
export type Hindrance =
  | 'command.refused'
  | 'command.connectionFailed'
  | 'consent.notFound'
  | 'appointment.notFound'
  | 'part.invalid';

/** What a citizen may do themselves: their own answer and their own consents. */
const BY_CITIZEN: readonly Command['kind'][] = [
  'answerHoi',
  'registerConsent',
  'changeConsentScope',
  'withdrawConsent',
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
export function hindranceOf(command: Command, { line }: Settled, undecided: Reading<unknown>) {
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
      return unless(fits, 'part.invalid');
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

/** The parts of a plan by the names that operations give them. */
function partsOf(plan: JointPlan | null): Parts {
  if (plan === null) return new Map();
  const { subGoals, basis, ...head } = plan;
  return new Map<string, object>([
    ['plan', head],
    ...(basis === undefined ? [] : [['basis', basis] as const]),
    ...subGoals.flatMap(({ agreements, ...goal }) => [
      [goal.id, goal] as const,
      ...agreements.map((one) => [one.id, one] as const),
    ]),
  ]);
}
