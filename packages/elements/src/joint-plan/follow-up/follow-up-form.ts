import {
  type Appointment,
  type Area,
  type CivilDate,
  type PlanOperation,
  holdsCpr,
  isCivilDate,
} from '@hoi/model';
import type { PlanMoreWords } from '@hoi/model/locales/plan-more.js';

export type FollowUpChoice = 'plan' | 'held' | 'move' | 'cancel';
export const FOLLOW_UP_FIELDS = ['title', 'date', 'start', 'place', 'contactId', 'area'] as const;
export type FollowUpField = (typeof FOLLOW_UP_FIELDS)[number];
export type FollowUpValues = Readonly<Record<FollowUpField, string>>;

/** Longest texts, in characters. */
const MOST: Partial<Record<FollowUpField, number>> = { title: 200, place: 100 };

/** The fields a choice asks for, in their order on screen. */
export const ASKED: Readonly<Record<FollowUpChoice, readonly FollowUpField[]>> = {
  plan: ['title', 'area', 'date', 'start', 'place', 'contactId'],
  held: ['date'],
  move: ['date', 'start', 'place', 'contactId'],
  cancel: [],
};

/** What is wrong, by field, in the element's words. */
export function followUpProblems(
  choice: FollowUpChoice,
  values: FollowUpValues,
  today: CivilDate,
  words: PlanMoreWords,
): Map<FollowUpField, string> {
  const problems = new Map<FollowUpField, string>();
  for (const field of ASKED[choice]) {
    const value = values[field].trim();
    const most = MOST[field];
    if (field === 'title' && value === '') problems.set(field, words['error.title']);
    else if (most !== undefined && value.length > most) {
      problems.set(field, words['error.short'](most));
    } else if (most !== undefined && holdsCpr(value)) problems.set(field, words['error.cpr']);
    else if (field !== 'date') continue;
    else if (!isCivilDate(value)) problems.set(field, words['error.date']);
    else if (choice === 'held' && value > today) problems.set(field, words['error.future']);
    else if (choice !== 'held' && value < today) problems.set(field, words['error.past']);
  }
  return problems;
}

/** What is asked of the plan's home. `basedOn` is the version the form was filled in on; null for a new one. */
export function followUpOperation(
  choice: FollowUpChoice,
  values: FollowUpValues,
  target: {
    part: string;
    basedOn: number | null;
    goal: string | undefined;
    /** What stood in the fields when somebody began to write: what they did not touch is not theirs to write back. */
    base: FollowUpValues;
  },
): PlanOperation {
  const { part, basedOn, goal, base } = target;
  if (choice === 'cancel') {
    return { part, basedOn, action: 'change', fields: { state: 'cancelled' } };
  }
  if (choice === 'held') {
    return { part, basedOn, action: 'change', fields: { state: 'held', date: values.date } };
  }
  const said = ASKED[choice].map((field): [FollowUpField, string] => [field, values[field].trim()]);
  if (choice === 'plan') {
    const fields = Object.fromEntries(said.filter(([, value]) => value !== ''));
    return {
      part,
      basedOn,
      action: 'add',
      fields: { kind: 'followUp', ...fields, ...(goal === undefined ? {} : { subGoalId: goal }) },
    };
  }
  const changed = said.filter(([field, value]) => value !== base[field].trim());
  const fields = Object.fromEntries(
    changed.map(([field, value]) => [field, value === '' ? null : value]),
  );
  return { part, basedOn, action: 'change', fields: { state: 'planned', ...fields } };
}

export function valuesOf(now: Appointment | undefined, area: Area | ''): FollowUpValues {
  return {
    title: now?.title ?? '',
    date: now?.date ?? '',
    start: now?.start ?? '',
    place: now?.place ?? '',
    contactId: now?.contactId ?? '',
    area: now?.area ?? area,
  };
}
