import type { Area } from '../area/area.js';
import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import { type CivilDate, addDays, compareDates } from '../time/civil-date.js';
import { endKindOn, lastDay } from '../time/period.js';
import { inAreaOrder } from './area-order.js';
import { isClosedCase } from './case-state.js';
import { coordinatedCases } from './coordinated-cases.js';
import { nextAppointments } from './next-appointments.js';
import { type BenefitOfGrant, runningBenefits } from './running-benefits.js';

/** One clause of the summary with the very facts it was made from. */
export type SummaryClause =
  | { rule: 'cases'; cases: CaseRecord[]; areas: Area[]; hoi: CaseRecord[]; tied: CaseRecord[] }
  | { rule: 'running'; benefits: BenefitOfGrant[] }
  | { rule: 'ongoing'; benefits: BenefitOfGrant[] }
  | { rule: 'unknownEnd'; benefits: BenefitOfGrant[] }
  | { rule: 'plannedEnd'; benefits: BenefitOfGrant[]; on: CivilDate }
  | { rule: 'nextMeeting'; appointment: Appointment };

/** What the summary may speak of. A list that no source has given is absent, so that nothing is said about it. */
export interface SummaryFacts {
  cases?: readonly CaseRecord[] | undefined;
  grants?: readonly Grant[] | undefined;
  appointments?: readonly Appointment[] | undefined;
}

/**
 * The summary by fixed rules in a fixed order: cases and areas, benefits that run, what runs without end, the nearest
 * planned end within 90 days, the next meeting. At most three sentences, a list of clauses each. No judgement, no advice.
 */
export function summaryOf(facts: SummaryFacts, today: CivilDate): SummaryClause[][] {
  const running = facts.grants ? runningBenefits(facts.grants, today) : undefined;
  const first: SummaryClause[] = [];
  if (facts.cases) first.push(casesClause(facts.cases, today));
  if (running && running.length > 0) first.push({ rule: 'running', benefits: running });
  return [first, endings(running ?? [], today), meeting(facts.appointments ?? [], today)].filter(
    (clauses) => clauses.length > 0,
  );
}

function casesClause(all: readonly CaseRecord[], today: CivilDate): SummaryClause {
  const open = all.filter((item) => !isClosedCase(item));
  const cases = open.filter(({ hoi }) => !hoi);
  const hoi = open.filter((item) => item.hoi);
  const tied = new Set(hoi.flatMap((item) => coordinatedCases(item, cases, today)));
  return {
    rule: 'cases',
    cases,
    areas: inAreaOrder(cases.map(({ area }) => area)),
    hoi,
    tied: cases.filter((item) => tied.has(item)),
  };
}

function endings(running: readonly BenefitOfGrant[], today: CivilDate): SummaryClause[] {
  const ending = (kind: string) =>
    running.filter(({ benefit }) => endKindOn(benefit.period, today) === kind);
  const clauses: SummaryClause[] = [];
  const ongoing = ending('ongoing');
  const unknown = ending('unknown');
  if (ongoing.length > 0) clauses.push({ rule: 'ongoing', benefits: ongoing });
  if (unknown.length > 0) clauses.push({ rule: 'unknownEnd', benefits: unknown });
  const horizon = addDays(today, 90);
  const on = ending('planned')
    .map(({ benefit }) => lastDay(benefit.period))
    .filter((day) => day !== undefined && day >= today && day <= horizon)
    .sort((a, b) => compareDates(a as CivilDate, b as CivilDate))[0];
  if (on !== undefined) {
    const benefits = ending('planned').filter(({ benefit }) => lastDay(benefit.period) === on);
    clauses.push({ rule: 'plannedEnd', benefits, on });
  }
  return clauses;
}

function meeting(appointments: readonly Appointment[], today: CivilDate): SummaryClause[] {
  const meetings = appointments.filter(({ kind }) => kind === 'meeting');
  const next = nextAppointments(meetings, today).within[0];
  return next ? [{ rule: 'nextMeeting', appointment: next.appointment }] : [];
}
