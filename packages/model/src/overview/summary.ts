import type { Area } from '../area/area.js';
import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { Grant } from '../record/grant.js';
import type { Intervention } from '../record/intervention.js';
import { type CivilDate, addDays, compareDates } from '../time/civil-date.js';
import { endKindOn, lastDay } from '../time/period.js';
import { coordinatedCases } from './coordinated-cases.js';
import { type LifeCount, lifeCount } from './life-count.js';
import { nextAgreed } from './next-agreed.js';
import type { BenefitOfGrant } from './running-benefits.js';

/** One clause of the summary with the very facts it was made from. */
export type SummaryClause =
  | { rule: 'cases'; cases: CaseRecord[]; areas: Area[]; hoi: CaseRecord[]; tied: CaseRecord[] }
  | { rule: 'interventions'; interventions: Intervention[] }
  | { rule: 'running'; benefits: BenefitOfGrant[] }
  | { rule: 'ongoing'; benefits: BenefitOfGrant[] }
  | { rule: 'unknownEnd'; benefits: BenefitOfGrant[] }
  | { rule: 'plannedEnd'; benefits: BenefitOfGrant[]; on: CivilDate }
  | { rule: 'nextMeeting' | 'nextFollowUp'; appointment: Appointment };

/** What the summary may speak of. A list that no source has given is absent, so that nothing is said about it. */
export interface SummaryFacts {
  cases?: readonly CaseRecord[] | undefined;
  grants?: readonly Grant[] | undefined;
  interventions?: readonly Intervention[] | undefined;
  appointments?: readonly Appointment[] | undefined;
}

/**
 * The summary by fixed rules in a fixed order: cases and areas, interventions and benefits that run, what runs without
 * end, the nearest planned end within 90 days, and what comes first of the next meeting and the next follow-up. At most three
 * sentences, a list of clauses each. No judgement, no advice.
 */
export function summaryOf(facts: SummaryFacts, today: CivilDate): SummaryClause[][] {
  const count = lifeCount(facts, today);
  const first: SummaryClause[] = [];
  if (facts.cases) first.push(casesClause(count, today));
  if (count.interventions.length > 0) {
    first.push({ rule: 'interventions', interventions: count.interventions });
  }
  if (count.benefits.length > 0) first.push({ rule: 'running', benefits: count.benefits });
  const { benefits } = count;
  return [first, endings(benefits, today), coming(facts.appointments ?? [], today)].filter(
    (clauses) => clauses.length > 0,
  );
}

function casesClause({ cases, areas, hoi }: LifeCount, today: CivilDate): SummaryClause {
  const tied = new Set(hoi.flatMap((item) => coordinatedCases(item, cases, today)));
  return { rule: 'cases', cases, areas, hoi, tied: cases.filter((item) => tied.has(item)) };
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

/** One day to remember: what comes first. On the same day the meeting, which has a place to be. */
function coming(appointments: readonly Appointment[], today: CivilDate): SummaryClause[] {
  const { meeting, followUp } = nextAgreed(appointments, today);
  if (meeting && (!followUp || compareDates(meeting.date, followUp.date) <= 0)) {
    return [{ rule: 'nextMeeting', appointment: meeting }];
  }
  return followUp ? [{ rule: 'nextFollowUp', appointment: followUp }] : [];
}
