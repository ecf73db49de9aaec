import type { Grant, GrantedBenefit } from '../record/grant.js';
import { CITIZEN_GRANT, fieldsOutside } from './citizen-fields.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { hangingFields, indicesWhere } from './hanging-fields.js';
import { klePasses, knownKle, strictestSensitivity } from './kle-scope.js';
import { isOpen } from './open-areas.js';
import { isMainParty } from './own-party.js';
import { ownerPasses } from './owner.js';
import { profilePasses } from './security-profile.js';
import { staffFields } from './staff-fields.js';

/**
 * Owner and sensitivity belong to the grant, KLE to each benefit: a grant may be shown in part (MAPPING §9). It is not affected by
 * its case's limits. The index also lets a grant depend on its payments; we do not, for then a payment that is hidden could
 * change what is seen of the grant.
 */
export function visibleBenefits(grant: Grant, context: Context): GrantedBenefit[] {
  const { viewer, entitled } = context;
  const sensitivity = strictestSensitivity(grant.sensitivity, grant.provenance);
  const passes =
    entitled &&
    ownerPasses(grant.owner, viewer) &&
    profilePasses(grant.securityProfile, viewer) &&
    isMainParty(grant.parties, ['primary', 'grantHolder'], viewer);
  if (!passes) return [];
  return grant.benefits.filter(
    ({ kle, area }) =>
      klePasses(kle?.number, sensitivity, viewer) &&
      (knownKle(kle?.number) === undefined || isOpen(area, 'grants', context)),
  );
}

export function decideGrant(grant: Grant, context: Context): Decision {
  const visible = visibleBenefits(grant, context);
  if (visible.length === 0) return HIDE;
  const { seen, viewer } = context;
  const fields = [
    ...hangingFields(grant, context),
    ...indicesWhere('benefits', grant.benefits, (benefit) => !visible.includes(benefit)),
    ...indicesWhere('cases', grant.cases, ({ caseId }) => !seen.cases.has(caseId)),
  ];
  if (viewer.audience !== 'citizen') return without(fields);
  return without([...fields, ...fieldsOutside(grant, CITIZEN_GRANT), ...staffFields(grant)]);
}
