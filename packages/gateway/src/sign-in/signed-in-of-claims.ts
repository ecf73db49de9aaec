import { isOpaqueId } from '@hoi/adapters/port.js';
import { AreaSchema, holdsCpr, instantOf } from '@hoi/model';
import { KleScopeSchema, type Viewer } from '@hoi/model/access';
import type { JWTPayload } from 'jose';
import * as v from 'valibot';
import type { SignedIn } from './sign-in.js';

const ids = v.optional(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), []);

/**
 * What a token says in its claim `hoi`. A broker in front of Fælleskommunal Adgangsstyring fills it from the user's
 * jobfunktionsroller and dataafgrænsninger. A list that is missing gives no right; a claim that is not understood, no sign-in.
 *
 * | claim | viewer |
 * |---|---|
 * | `sub` | `id` |
 * | `name` | what a consent they register carries as `registeredBy` |
 * | `hoi.audience` | `professional` or `citizen` |
 * | `hoi.municipality` | CVR number; must be the one this gateway serves |
 * | `hoi.citizen` | the citizen's opaque id, for a citizen and only for one |
 * | `hoi.units`, `hoi.securityIds` | ids that a security profile may name |
 * | `hoi.areas`, `hoi.roles` | own areas; `coordinator`, `caseworker`, `dataQuality` |
 * | `hoi.kle` | `[{prefix, sensitivity}]` |
 * | `hoi.excludedBy` | Visningsklasser |
 */
const ClaimSchema = v.strictObject({
  audience: v.picklist(['professional', 'citizen']),
  municipality: v.string(),
  citizen: v.optional(v.string()),
  units: ids,
  areas: v.optional(v.array(AreaSchema), []),
  roles: v.optional(v.array(v.picklist(['coordinator', 'caseworker', 'dataQuality'])), []),
  kle: v.optional(v.array(KleScopeSchema), []),
  securityIds: ids,
  excludedBy: ids,
});

/** The viewer of a token whose signature, issuer, audience and time have been checked; undefined when it is not to be understood. */
export function signedInOfClaims(
  { sub = '', jti, exp, name, hoi }: JWTPayload,
  municipality: string,
): SignedIn | undefined {
  const claim = v.safeParse(ClaimSchema, hoi);
  if (!claim.success || exp === undefined || sub.trim() === '' || sub.length > 200)
    return undefined;
  const { kle, citizen, audience, ...rest } = claim.output;
  if (rest.municipality !== municipality || holdsCpr(sub)) return undefined;
  // A citizen without an id is nobody, and a professional with one is a mistake somewhere.
  if ((audience === 'citizen') !== (citizen !== undefined)) return undefined;
  if (citizen !== undefined && !isOpaqueId(citizen)) return undefined;
  const viewer: Viewer = {
    ...rest,
    id: sub,
    audience,
    kleScopes: kle,
    dataQuality: rest.roles.includes('dataQuality'),
    ...(citizen === undefined ? {} : { citizen: citizen as NonNullable<Viewer['citizen']> }),
  };
  return {
    viewer,
    session: jti ?? `${sub} ${String(exp)}`,
    until: instantOf(exp * 1000),
    ...(typeof name === 'string' && !holdsCpr(name) ? { name: name.slice(0, 200) } : {}),
  };
}
