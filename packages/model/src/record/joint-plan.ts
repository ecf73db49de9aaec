import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CivilDateSchema } from '../time/civil-date.js';
import { InstantSchema } from '../time/instant.js';
import { PlanBasisSchema } from './consent.js';

/** An agreement: who does what by when. */
export const AgreementSchema = v.object({
  id: v.string(),
  text: v.string(),
  who: v.optional(v.string()),
  by: v.optional(CivilDateSchema),
  status: v.picklist(['waiting', 'followed', 'kept', 'cancelled']),
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
  /** Interventions that serve it: ids of cases or granted benefits (`<grant id>/<benefit id>`). */
  interventionIds: v.array(v.string()),
  agreements: v.array(AgreementSchema),
  /** Whose part of the plan it is; absent: the whole plan's, seen by those who see all its areas. */
  area: v.optional(AreaSchema),
  /** Version of this part, which a change is based on. */
  version: v.optional(v.number()),
});

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
  caseId: v.optional(v.string()),
  areas: v.array(AreaSchema),
  subGoals: v.array(SubGoalSchema),
  basis: v.optional(PlanBasisSchema),
});
export type Agreement = v.InferOutput<typeof AgreementSchema>;
export type SubGoal = v.InferOutput<typeof SubGoalSchema>;
export type JointPlan = v.InferOutput<typeof JointPlanSchema>;
