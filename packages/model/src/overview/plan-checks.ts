import type { Area } from '../area/area.js';
import type { Appointment } from '../record/appointment.js';
import type { Consent, Participation } from '../record/consent.js';
import type { Contact } from '../record/contact.js';
import type { JointPlan, SubGoal } from '../record/joint-plan.js';
import { type FollowUpRule, followUpDueBy, followUpRule, lawNamed } from '../rules/follow-up.js';
import { type CivilDate, latest } from '../time/civil-date.js';
import { civilDateAt } from '../time/copenhagen.js';
import { lastDay } from '../time/period.js';
import { consentScope } from './consent-scope.js';
import { planSaved } from './plan-saved.js';
import { contactsNow } from './contacts-now.js';
import type { Effort } from './life-efforts.js';
import { nextAppointments } from './next-appointments.js';
import type { PlanGoal } from './plan-view.js';

/**
 * What a careful reader would notice in the plan: facts to weigh, said in words and never in amber. What somebody must act on
 * is {@link attentionOf}'s, the same list in every element.
 */
export type PlanNote =
  | { kind: 'goalWithoutEffort'; number: number; goal: SubGoal }
  | { kind: 'followUpPassed'; number: number; on: CivilDate }
  | { kind: 'followUpByLaw'; area: Area; rule: FollowUpRule; by: CivilDate; planned: boolean }
  | { kind: 'followUpAgreed'; area: Area; rule: FollowUpRule }
  | { kind: 'followUpRuleUnknown'; area: Area; rule: FollowUpRule }
  | { kind: 'clash'; appointments: Appointment[]; date: CivilDate }
  | { kind: 'endsBeforeGoal'; number: number; effort: Effort; last: CivilDate; goalLast: CivilDate }
  | { kind: 'consentMissing'; areas: Area[] }
  | { kind: 'coordinatorChanged'; contact: Contact; since: CivilDate };

/** What the notes may speak of. A list that not every source has given is absent, so that nothing is made of its gaps. */
export interface PlanCheckFacts {
  plan: JointPlan;
  goals: readonly PlanGoal[];
  efforts?: true | undefined;
  appointments?: readonly Appointment[] | undefined;
  consents?: readonly Consent[] | undefined;
  participation?: Participation | null | undefined;
  contacts?: readonly Contact[] | undefined;
}

export function planNotes(facts: PlanCheckFacts, today: CivilDate): PlanNote[] {
  return [
    ...emptyGoals(facts),
    ...(facts.appointments ? passed(facts.goals, facts.appointments, today) : []),
    ...(facts.appointments ? followUps(facts.plan, facts.appointments, today) : []),
    ...(facts.appointments ? clashes(facts.appointments, today) : []),
    ...facts.goals.flatMap((goal) => endsBefore(goal, today)),
    ...(facts.consents
      ? consentMissing(facts.plan, facts.consents, facts.participation, today)
      : []),
    ...(facts.contacts ? coordinatorChanged(facts.plan, facts.contacts, today) : []),
  ];
}

const open = ({ status }: SubGoal): boolean => status === 'notStarted' || status === 'inProgress';

function emptyGoals({ goals, efforts }: PlanCheckFacts): PlanNote[] {
  return goals
    .filter((one) => open(one.goal) && one.efforts.length === 0)
    .filter(({ goal }) => efforts === true || goal.interventionIds.length === 0)
    .map(({ number, goal }) => ({ kind: 'goalWithoutEffort', number, goal }));
}

/** Days the plan itself names for looking at an area's sub-goals, or at those of the whole plan. */
function named({ subGoals }: JointPlan, area: Area): CivilDate[] {
  return subGoals
    .filter((goal) => open(goal) && (goal.area === undefined || goal.area === area))
    .flatMap(({ followUpOn }) => followUpOn ?? []);
}

/** The day the plan named has gone by, and nobody has held a follow-up since. */
function passed(
  goals: readonly PlanGoal[],
  appointments: readonly Appointment[],
  today: CivilDate,
): PlanNote[] {
  return goals.flatMap(({ number, goal, efforts }): PlanNote[] => {
    const on = goal.followUpOn;
    if (on === undefined || on >= today || !open(goal)) return [];
    const cases = new Set(efforts.flatMap(({ caseIds }) => caseIds));
    const held = appointments.some(
      ({ kind, state, date, caseId, area }) =>
        kind === 'followUp' &&
        state === 'held' &&
        date >= on &&
        (area === 'crossCutting' ||
          area === goal.area ||
          (caseId !== undefined && cases.has(caseId))),
    );
    return held ? [] : [{ kind: 'followUpPassed', number, on }];
  });
}

/** By each plan the joint plan stands in for: the law's day, or that the law names none and none is agreed. */
function followUps(
  plan: JointPlan,
  appointments: readonly Appointment[],
  today: CivilDate,
): PlanNote[] {
  const started = plan.basis?.agreedOn ?? plan.startedOn;
  return (plan.basis?.replaces ?? []).flatMap(({ legalBasis, area }): PlanNote[] => {
    const law = lawNamed(legalBasis);
    const rule = law && followUpRule(law, today);
    if (!rule || started === undefined) return [];
    const here = appointments.filter((one) => one.area === area || one.area === 'crossCutting');
    const planned = [
      ...here
        .filter(({ state, date }) => (state === 'planned' || state === 'due') && date >= today)
        .map(({ date }) => date),
      ...named(plan, area).filter((date) => date >= today),
    ];
    const held = here
      .filter(({ state, date }) => state === 'held' && date >= started)
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const by = followUpDueBy(rule, started, held);
    if (by !== undefined) {
      if (planned.some((date) => date <= by)) return [];
      return [{ kind: 'followUpByLaw', area, rule, by, planned: planned.length > 0 }];
    }
    if (planned.length > 0) return [];
    return [
      {
        kind: rule.interval.kind === 'notRead' ? 'followUpRuleUnknown' : 'followUpAgreed',
        area,
        rule,
      },
    ];
  });
}

function clashes(appointments: readonly Appointment[], today: CivilDate): PlanNote[] {
  const meeting = nextAppointments(appointments, today).within.filter(({ clash }) => clash);
  const days = new Set(meeting.map(({ appointment }) => appointment.date));
  return [...days].map((date) => ({
    kind: 'clash',
    date,
    appointments: meeting.map(({ appointment }) => appointment).filter((one) => one.date === date),
  }));
}

/** The plan gives a goal no end of its own: its last agreed day is the last day anything of it is spoken of. */
function endsBefore({ number, goal, efforts, next }: PlanGoal, today: CivilDate): PlanNote[] {
  if (!open(goal)) return [];
  const days = [
    ...goal.agreements
      .filter(({ status }) => status === 'waiting' || status === 'followed')
      .flatMap(({ by }) => by ?? []),
    ...next.map(({ date }) => date),
    ...(goal.followUpOn ? [goal.followUpOn] : []),
  ];
  if (days.length === 0) return [];
  const goalLast = days.reduce(latest);
  return efforts.flatMap((effort): PlanNote[] => {
    const last = effort.period && effort.kind !== 'case' ? lastDay(effort.period) : undefined;
    if (last === undefined || last < today || last >= goalLast) return [];
    return [{ kind: 'endsBeforeGoal', number, effort, last, goalLast }];
  });
}

function consentMissing(
  { areas }: JointPlan,
  consents: readonly Consent[],
  participation: Participation | null | undefined,
  today: CivilDate,
): PlanNote[] {
  const { given } = consentScope(consents, today, [], participation);
  const missing = areas.filter((area) => area !== 'crossCutting' && !given.includes(area));
  return missing.length > 0 ? [{ kind: 'consentMissing', areas: missing }] : [];
}

function coordinatorChanged(
  plan: JointPlan,
  contacts: readonly Contact[],
  today: CivilDate,
): PlanNote[] {
  const { coordinating } = contactsNow(contacts, today);
  const since = coordinating?.period.start;
  const { at } = planSaved(plan);
  const saved = at === undefined ? undefined : civilDateAt(at);
  if (!coordinating || !since || saved === undefined || since <= saved) return [];
  return [{ kind: 'coordinatorChanged', contact: coordinating, since }];
}
