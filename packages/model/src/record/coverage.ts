import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { InstantSchema } from '../time/instant.js';

/**
 * How one connection answered. `pending`: not yet. `late`: it serves its own older copy. `failed`: no answer that can be used.
 * `notConnected`: nobody has connected it; never confused with an empty answer.
 */
export const ConnectionReportSchema = v.object({
  /** `sdi`, `ydi`, `person`, `store` … */
  connection: v.string(),
  /** What the municipality calls it, where it is not one of those that have a name of their own: "FVU-registeret". */
  label: v.optional(v.string()),
  state: v.picklist(['pending', 'answered', 'late', 'failed', 'notConnected']),
  /** When it answered or failed. */
  at: v.optional(InstantSchema),
  /** For `late`: how old the copy is. */
  dataFrom: v.optional(InstantSchema),
  /** For `failed`: when it last answered. */
  lastAnsweredAt: v.optional(InstantSchema),
  /** Why it failed, as a message key's last part. */
  reason: v.optional(
    v.picklist([
      'timeout',
      'unreachable',
      'fault',
      'status',
      'truncated',
      'malformed',
      'aborted',
      'signedOut',
      'refused',
    ]),
  ),
  /** A number for support that says nothing about anyone. */
  reference: v.optional(v.string()),
});
export type ConnectionReport = v.InferOutput<typeof ConnectionReportSchema>;

/** Whether a system delivers to the index at all, by the municipality's configuration and by what was seen. It cannot be seen to fail. */
export const SystemCoverageSchema = v.object({
  system: v.string(),
  area: AreaSchema,
  state: v.picklist(['delivers', 'doesNotDeliver', 'unknown']),
  /** Newest change seen from it for this citizen. */
  latestChange: v.optional(InstantSchema),
  /** What the system is for, in the municipality's words: "PPR". */
  label: v.optional(v.string()),
});
export type SystemCoverage = v.InferOutput<typeof SystemCoverageSchema>;

/** An area that is not shown. From consent and role alone, never from data found, so that it tells nothing. */
export const WithheldAreaSchema = v.object({
  area: AreaSchema,
  reason: v.picklist(['consent', 'role']),
});
export type WithheldArea = v.InferOutput<typeof WithheldAreaSchema>;
