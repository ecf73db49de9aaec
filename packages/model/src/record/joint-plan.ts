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
});

/** The joint plan (helhedsorienteret plan): lives in the store, never in the indexes. */
export const JointPlanSchema = v.object({
  id: v.string(),
  version: v.number(),
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
