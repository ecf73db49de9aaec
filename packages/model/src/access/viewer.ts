import * as v from 'valibot';
import { AreaSchema } from '../area/area.js';
import { CitizenIdSchema, SensitivitySchema } from '../record/common.js';

/** A part of the KLE tree and how sensitive a thing there the viewer may see. Scopes add up; none takes anything away. */
export const KleScopeSchema = v.object({
  /** `27`, `27.18` or `27.18.02`; whole groups only, so `2` reaches nothing. */
  prefix: v.string(),
  /** The ladder's highest step the viewer may see there. */
  sensitivity: SensitivitySchema,
});
export type KleScope = v.InferOutput<typeof KleScopeSchema>;

/**
 * Who looks, as the sign-in says it: never from an attribute, a header of the page, or anything the viewer can choose. An empty
 * list gives no right (jobfunktionsroller with dataafgrænsninger in Fælleskommunal Adgangsstyring; SF1470's three limits).
 */
export const ViewerSchema = v.object({
  /** The employee's or the citizen's own id. It ends in the audit, not in an answer. */
  id: v.string(),
  audience: v.picklist(['professional', 'citizen']),
  /** The citizen themself, when the audience is the citizen. */
  citizen: v.optional(CitizenIdSchema),
  /** CVR number of the municipality the viewer acts for. */
  municipality: v.string(),
  /** Ids of the organisation units the viewer belongs to. */
  units: v.array(v.string()),
  /** The viewer's own areas: what they need no consent for. */
  areas: v.array(AreaSchema),
  roles: v.array(v.picklist(['coordinator', 'caseworker', 'dataQuality'])),
  kleScopes: v.array(KleScopeSchema),
  /** Ids that a security profile may name: organisation, units, user, groups. */
  securityIds: v.array(v.string()),
  /** Visningsklasser (id or key) by which the municipality's configuration means this viewer. */
  excludedBy: v.optional(v.array(v.string())),
  /** Sees what lacks owner, KLE or sensitivity, so that it can be put right. */
  dataQuality: v.boolean(),
});
export type Viewer = v.InferOutput<typeof ViewerSchema>;
