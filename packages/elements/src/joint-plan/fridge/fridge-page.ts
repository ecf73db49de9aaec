import {
  type Appointment,
  type CivilDate,
  type GoalPicture,
  contactsNow,
  nextAppointments,
  planSaved,
} from '@hoi/model';
import type { FridgeJudge } from '../edit/draft-problems.js';
import type { JointPlanState } from '../view.js';

/** As much as is readable at arm's length on one page. Longest texts in characters. */
export const ROOM = {
  goals: 4,
  goal: 140,
  text: 60,
  entry: 30,
  agreements: 5,
  entries: 2,
  meetings: 3,
};

/** What the reader chose for this page. */
export interface FridgeChoice {
  goal: string;
  goals: readonly { text: string; picture: GoalPicture | undefined }[];
}

export interface FridgePage extends FridgeChoice {
  name: string;
  from: CivilDate | undefined;
  again: CivilDate | undefined;
  version: number;
  /** By weekday, Monday first; undefined when no agreement names a weekday. */
  week: { start: string; end: string; text: string }[][] | undefined;
  agreements: {
    who: 'me' | 'we' | 'municipality' | undefined;
    text: string;
    by: CivilDate | undefined;
  }[];
  meetings: (Pick<Appointment, 'date' | 'start' | 'kind' | 'place'> & { whole: boolean })[];
  /** A connection that may have meetings gave no answer. */
  meetingsMissing: boolean;
  contact: { name: string; telephone: string; hours: string } | undefined;
  /** There is more in the plan than on the page. */
  more: boolean;
}

/** The page, of nothing but what guests may read: fridge texts, weekdays, and when to meet; never where that tells of an area. */
export function fridgePage(
  choice: FridgeChoice,
  view: JointPlanState,
  judge: FridgeJudge,
): FridgePage | undefined {
  const { facts, today, firstName } = view;
  const { plan, contacts, person, household, appointments } = facts;
  if (!plan) return undefined;
  const open = plan.subGoals.filter(
    ({ status }) => status === 'notStarted' || status === 'inProgress',
  );
  const agreed = open
    .flatMap(({ agreements }) => agreements)
    .filter(({ status }) => status === 'waiting' || status === 'followed');
  const told = agreed.filter(({ fridgeText }) => fridgeText && fits(fridgeText, judge));
  const weekly = told.filter(
    ({ weekly: week, fridgeText = '' }) =>
      week && week.days.length > 0 && fridgeText.length <= ROOM.entry,
  );
  const { coordinating } = contactsNow(contacts, today);
  const meetings = nextAppointments(appointments, today, 120).within.map((one) => one.appointment);
  const whole = meetings.find(({ kind, area }) => kind === 'followUp' && area === 'crossCutting');
  const me = [person?.name, person?.firstName, firstName];
  const family = (household?.members ?? []).flatMap(({ name }) => [name, name?.split(' ')[0]]);
  const staff = contacts.map(({ name }) => name);
  const whoOf = (who: string | undefined) =>
    who === undefined
      ? undefined
      : me.includes(who)
        ? 'me'
        : staff.includes(who)
          ? 'municipality'
          : family.includes(who)
            ? 'we'
            : undefined;
  return {
    ...choice,
    name: firstName,
    from: plan.startedOn,
    again: whole?.date,
    version: planSaved(plan).version,
    week:
      weekly.length === 0
        ? undefined
        : [1, 2, 3, 4, 5, 6, 7].map((day) =>
            weekly
              .filter(({ weekly: week }) => week?.days.includes(day))
              .map(({ weekly: week, fridgeText = '' }) => ({
                start: week?.start ?? '',
                end: week?.end ?? '',
                text: fridgeText,
              }))
              .sort((a, b) => (a.start < b.start ? -1 : 1))
              .slice(0, ROOM.entries),
          ),
    agreements: told
      .filter((one) => !weekly.includes(one))
      .slice(0, ROOM.agreements)
      .map(({ who, fridgeText = '', by }) => ({ who: whoOf(who), text: fridgeText, by })),
    meetings: meetings.slice(0, ROOM.meetings).map(({ date, start, kind, place, area }) => ({
      date,
      kind,
      whole: area === 'crossCutting',
      ...(start === undefined ? {} : { start }),
      ...(place && fits(place, judge) ? { place } : {}),
    })),
    meetingsMissing: view.know.appointments === 'failed',
    contact: coordinating?.telephone
      ? {
          name: coordinating.name,
          telephone: coordinating.telephone,
          hours: coordinating.telephoneHours ?? '',
        }
      : undefined,
    more: open.length > choice.goals.length || agreed.length > told.length,
  };
}

function fits(text: string, judge: FridgeJudge): boolean {
  return text.length <= ROOM.text && judge(text) === undefined;
}
