import type { DocumentRecord } from '../record/document-record.js';
import { CITIZEN_DOCUMENT, fieldsOutside } from './citizen-fields.js';
import type { Context } from './context.js';
import { type Decision, HIDE, without } from './decision.js';
import { displayPasses } from './display-exclusion.js';
import { hangingFields, indicesWhere } from './hanging-fields.js';
import { klePasses, knownKle, strictestSensitivity } from './kle-scope.js';
import { isOpen } from './open-areas.js';
import { isMainParty } from './own-party.js';
import { ownerPasses } from './owner.js';
import { profilePasses } from './security-profile.js';
import { areaOfKle } from '../area/area.js';

/**
 * A document follows its cases: one that the viewer may see is enough, with the document's own sensitivity on top (MAPPING §9). A
 * document in no case is judged by its own owner, KLE and sensitivity. A case that must not be shown to the viewer's group takes
 * its documents with it, also those that lie in another case too.
 */
export function documentIsVisible(record: DocumentRecord, context: Context): boolean {
  const { viewer, entitled } = context;
  return (
    entitled &&
    profilePasses(record.securityProfile, viewer) &&
    displayPasses(record.displayExclusions, viewer) &&
    (record.caseIds.length > 0 ? passesByCase(record, context) : passesByItself(record, context))
  );
}

function passesByCase(record: DocumentRecord, context: Context): boolean {
  const { viewer, seen, related } = context;
  const sensitivity = strictestSensitivity(record.sensitivity, record.provenance);
  const excluded = (related.cases ?? []).some(
    ({ id, displayExclusions }) =>
      record.caseIds.includes(id) && !displayPasses(displayExclusions, viewer),
  );
  if (excluded) return false;
  return record.caseIds.some((id) => {
    const one = seen.cases.get(id);
    if (one === undefined || !klePasses(one.kle?.number, sensitivity, viewer)) return false;
    return knownKle(one.kle?.number) === undefined || isOpen(one.area, 'documents', context);
  });
}

function passesByItself(record: DocumentRecord, context: Context): boolean {
  const { viewer, settings } = context;
  const kle = knownKle(record.kle?.number);
  return (
    ownerPasses(record.owner, viewer) &&
    klePasses(kle, strictestSensitivity(record.sensitivity, record.provenance), viewer) &&
    isMainParty(record.parties, ['primary', 'party'], viewer) &&
    (kle === undefined || isOpen(areaOfKle(kle, settings.areaTable), 'documents', context))
  );
}

export function decideDocument(record: DocumentRecord, context: Context): Decision {
  if (!documentIsVisible(record, context)) return HIDE;
  const fields = [
    ...hangingFields(record, context),
    ...indicesWhere('caseIds', record.caseIds, (id) => !context.seen.cases.has(id)),
  ];
  if (context.viewer.audience !== 'citizen') return without(fields);
  return without([...fields, ...fieldsOutside(record, CITIZEN_DOCUMENT)]);
}
