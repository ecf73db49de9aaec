import type { CaseRecord } from '../record/case-record.js';
import { CITIZEN_CASE, fieldsOutside } from './citizen-fields.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { displayPasses } from './display-exclusion.js';
import { hangingFields, indicesWhere } from './hanging-fields.js';
import { klePasses, knownKle, strictestSensitivity } from './kle-scope.js';
import { isOpen } from './open-areas.js';
import { isMainParty } from './own-party.js';
import { ownerPasses } from './owner.js';
import { profilePasses } from './security-profile.js';
import { staffFields } from './staff-fields.js';

/** All limits must pass: owner, KLE with sensitivity, profile, display classes, party, and area or consent. */
export function caseIsVisible(record: CaseRecord, context: Context): boolean {
  const { viewer, entitled } = context;
  const sensitivity = strictestSensitivity(record.sensitivity, record.provenance);
  return (
    entitled &&
    ownerPasses(record.owner, viewer) &&
    klePasses(record.kle?.number, sensitivity, viewer) &&
    profilePasses(record.securityProfile, viewer) &&
    displayPasses(record.displayExclusions, viewer) &&
    isMainParty(record.parties, ['primary'], viewer) &&
    // Without a KLE number the area is a guess; klePasses has let nobody but data quality come this far.
    (knownKle(record.kle?.number) === undefined || isOpen(record.area, 'cases', context))
  );
}

export function decideCase(record: CaseRecord, context: Context): Decision {
  if (!caseIsVisible(record, context)) return HIDE;
  const { seen, viewer } = context;
  const fields = [
    ...hangingFields(record, context),
    ...indicesWhere('relations', record.relations, ({ caseId }) => !seen.cases.has(caseId)),
    ...indicesWhere('file', record.file, ({ documentId }) => !seen.documents.has(documentId)),
  ];
  if (viewer.audience !== 'citizen') return without(fields);
  return without([...fields, ...fieldsOutside(record, CITIZEN_CASE), ...staffFields(record)]);
}
