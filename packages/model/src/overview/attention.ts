import type { Area } from '../area/area.js';
import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Consent } from '../record/consent.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import type { JointPlan } from '../record/joint-plan.js';
import { type CivilDate, compareDates } from '../time/civil-date.js';
import { isClosedCase } from './case-state.js';
import { expiringConsents } from './consent-scope.js';
import { isOverdue } from './is-overdue.js';

/**
 * What somebody must do now: the only things ever shown in amber. A decision that is due and a conflict of edits belong to
 * the same list, but no source we read says when a decision is due, and conflicts arise only where the plan is edited.
 */
export type Attention =
  | { kind: 'followUpOverdue'; appointment: Appointment }
  | { kind: 'consentExpiring'; consent: Consent; areas: Area[]; last: CivilDate }
  | { kind: 'interventionWithoutGoal'; item: CaseRecord };

export interface AttentionFacts {
  appointments: readonly Appointment[];
  consents: readonly Consent[];
  plan: JointPlan | null;
  cases: readonly CaseRecord[];
  grants: readonly Grant[];
  interventions?: readonly Intervention[];
}

export function attentionOf(facts: AttentionFacts, today: CivilDate): Attention[] {
  const overdue = facts.appointments
    .filter((one) => isOverdue(one, today))
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return [
    ...overdue.map((appointment) => ({ kind: 'followUpOverdue' as const, appointment })),
    ...expiringConsents(facts.consents, today).map(({ consent, last }) => ({
      kind: 'consentExpiring' as const,
      consent,
      areas: consent.areas,
      last,
    })),
    ...withoutGoal(facts).map((item) => ({ kind: 'interventionWithoutGoal' as const, item })),
  ];
}

/** Open sector cases in the plan's own areas that neither by themselves nor by a benefit or intervention of theirs serve a sub-goal. */
function withoutGoal({ plan, cases, grants, interventions = [] }: AttentionFacts): CaseRecord[] {
  if (plan === null || plan.subGoals.length === 0) return [];
  const served = new Set(plan.subGoals.flatMap(({ interventionIds }) => interventionIds));
  for (const grant of grants) {
    const serves = grant.benefits.some(({ id }) => served.has(`${grant.id}/${id}`));
    if (serves) for (const { caseId } of grant.cases) served.add(caseId);
  }
  for (const { id, caseId } of interventions) {
    if (caseId !== undefined && served.has(id)) served.add(caseId);
  }
  return cases.filter(
    (item) =>
      !item.hoi && !isClosedCase(item) && plan.areas.includes(item.area) && !served.has(item.id),
  );
}
