import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';
import { PlanBasisSchema } from './consent.js';
import { GOAL_PICTURES } from './goal-pictures.js';
import { PlanChangeSchema, PlanMaySchema } from './plan-rights.js';
import { ProgressSchema } from './progress.js';

const ClockSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** The days of the week something agreed comes back on, 1 is Monday. All that the fridge plan's week is made of. */
export const WeeklySchema = v.object({
  days: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.maxLength(7),
  ),
  /** Copenhagen wall clock, `HH:mm`. */
  start: v.optional(ClockSchema),
  end: v.optional(ClockSchema),
});

/** An agreement: who does what by when. */
export const AgreementSchema = v.object({
  id: v.string(),
  text: v.string(),
  who: v.optional(v.string()),
  by: v.optional(CivilDateSchema),
  status: v.picklist(['waiting', 'followed', 'kept', 'cancelled']),
  weekly: v.optional(WeeklySchema),
  /** The same in words that guests may read (køleskabstekst). */
  fridgeText: v.optional(v.string()),
  /** Whose part of the plan it is; absent: its sub-goal's. */
  area: v.optional(AreaSchema),
  /** Version of this part, which a change is based on. */
  version: v.optional(v.number()),
});

/** A sub-goal (delmål). Status and attainment are two things. */
export const SubGoalSchema = v.object({
  id: v.string(),
  title: v.string(),
  /** FFB måltype: udvikle, fastholde, begrænse tab. */
  type: v.picklist(['develop', 'maintain', 'limitLoss']),
  status: v.picklist(['notStarted', 'inProgress', 'completed', 'changed']),
  attainment: v.optional(v.picklist(['notAssessed', 'partly', 'reached', 'notReached'])),
  /** Attainment over time on the scale of one instrument. */
  progress: v.optional(ProgressSchema),
  /** The day the plan itself names for looking at this sub-goal again. */
  followUpOn: v.optional(CivilDateSchema),
  /** Interventions that serve it: ids of cases or granted benefits (`<grant id>/<benefit id>`). */
  interventionIds: v.array(v.string()),
  agreements: v.array(AgreementSchema),
  /** The same in words that guests may read (køleskabstekst). */
  fridgeText: v.optional(v.string()),
  picture: v.optional(v.picklist(GOAL_PICTURES)),
  /** Whose part of the plan it is; absent: the whole plan's, seen by those who see all its areas. */
  area: v.optional(AreaSchema),
  /** Version of this part, which a change is based on. */
  version: v.optional(v.number()),
});

const HandSchema = v.picklist(['citizen', 'professional']);

/** The joint plan (helhedsorienteret plan): lives in the store, never in the indexes. */
export const JointPlanSchema = v.object({
  id: v.string(),
  /** Version of the plan's own part (goal, areas, start, case); sub-goals and agreements carry their own. */
  version: v.number(),
  /** When that part was saved. */
  savedAt: v.optional(InstantSchema),
  startedOn: v.optional(CivilDateSchema),
  /** In the citizen's own words. */
  overallGoal: v.optional(v.string()),
  /** Whose hand last wrote those words, and on which day. Told by the plan's home, never by whoever asks for a change. */
  words: v.optional(
    v.object({
      by: HandSchema,
      on: CivilDateSchema,
      /** Who last said that they still hold, and on which day. New words are not confirmed yet. */
      confirmed: v.optional(v.object({ by: HandSchema, on: CivilDateSchema })),
    }),
  ),
  caseId: v.optional(v.string()),
  areas: v.array(AreaSchema),
  subGoals: v.array(SubGoalSchema),
  basis: v.optional(PlanBasisSchema),
  /** What has been saved, newest first, as far as the reader may see the parts it is about. */
  history: v.optional(v.array(PlanChangeSchema)),
  /** What the reader may change. Absent: nothing. */
  may: v.optional(PlanMaySchema),
});
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type Weekly = v.InferOutput<typeof WeeklySchema>;
export type SubGoal = v.InferOutput<typeof SubGoalSchema>;
export type JointPlan = v.InferOutput<typeof JointPlanSchema>;
