import type { Appointment } from '../record/appointment.js';
import type { Participation } from '../record/consent.js';
import type { Grant } from '../record/grant.js';
import type { JointPlan } from '../record/joint-plan.js';
import { type CivilDate, compareDates } from '../time/civil-date.js';
import { endKindOn, lastDay } from '../time/period.js';
import { benefitName, benefitsOf } from './running-benefits.js';

/** A step on the citizen's way, told without staff, law or system. */
export type JourneyStep =
  | { kind: 'saidYes' | 'planStarted'; date: CivilDate }
  | { kind: 'benefitStarted' | 'benefitEnded'; date: CivilDate; name: string }
  | { kind: 'meetingHeld'; date: CivilDate; name: string }
  | { kind: 'today'; date: CivilDate; goals: number | undefined }
  | { kind: 'next'; date: CivilDate; appointment: Appointment };

export interface JourneyFacts {
  participation: Participation | null;
  plan: JointPlan | null;
  grants: readonly Grant[];
  appointments: readonly Appointment[];
}

/** How we got here, today, and the next joint step, oldest first. */
export function citizenJourney(facts: JourneyFacts, today: CivilDate): JourneyStep[] {
  const past: JourneyStep[] = [];
  const { participation, plan } = facts;
  if (participation?.answer === 'yes' && participation.answeredOn) {
    past.push({ kind: 'saidYes', date: participation.answeredOn });
  }
  // The plan that began on the day of the yes is told once.
  if (plan?.startedOn && plan.startedOn !== participation?.answeredOn)
    past.push({ kind: 'planStarted', date: plan.startedOn });
  for (const { benefit } of benefitsOf(facts.grants)) {
    const name = benefitName(benefit);
    if (name === undefined || benefit.period.invalid) continue;
    const { start } = benefit.period;
    if (start) past.push({ kind: 'benefitStarted', date: start, name });
    const end = lastDay(benefit.period);
    if (end && endKindOn(benefit.period, today) === 'ended') {
      past.push({ kind: 'benefitEnded', date: end, name });
    }
  }
  for (const { kind, state, date, title } of facts.appointments) {
    if (kind === 'meeting' && state === 'held')
      past.push({ kind: 'meetingHeld', date, name: title });
  }
  const next = facts.appointments
    .filter((one) => one.state === 'planned' && one.date > today && one.area === 'crossCutting')
    .sort((a, b) => compareDates(a.date, b.date))
    .at(-1);
  return [
    ...past.filter(({ date }) => date <= today).sort((a, b) => compareDates(a.date, b.date)),
    { kind: 'today', date: today, goals: plan ? goalsInProgress(plan) : undefined },
    ...(next ? [{ kind: 'next' as const, date: next.date, appointment: next }] : []),
  ];
}

function goalsInProgress({ subGoals }: JointPlan): number {
  return subGoals.filter(({ status }) => status === 'inProgress').length;
}
