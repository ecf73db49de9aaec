import * as v from 'valibot';
import { CivilDateSchema } from '../time/civil-date.js';

/** How far someone is on a day, by one instrument. */
export const AssessmentSchema = v.object({
  on: CivilDateSchema,
  /** The instrument's own level, from 0; null: looked at and not assessed, which is not 0. */
  level: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  by: v.optional(v.string()),
});

/**
 * Attainment over time on one instrument's own ordinal scale. Levels of two instruments are never compared, added or averaged,
 * and the steps of one scale are not equally far apart (DOMAIN 3.4).
 */
export const ProgressSchema = v.object({
  /** `ffb.functioning` and `ffb.support` have words of their own; any other instrument brings its levels. */
  instrument: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  /** Words for the levels of another instrument, from level 0 up. */
  levels: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.minLength(2), v.maxLength(21)),
  ),
  /** Which way is better on another instrument; on FFB's scales lower is. */
  better: v.optional(v.picklist(['lower', 'higher'])),
  target: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  /** Where a loss was expected to lead without help; for sub-goals that limit a loss. */
  expected: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20))),
  assessments: v.pipe(v.array(AssessmentSchema), v.maxLength(200)),
});
export type Assessment = v.InferOutput<typeof AssessmentSchema>;
export type Progress = v.InferOutput<typeof ProgressSchema>;
