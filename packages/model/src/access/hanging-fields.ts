import type { UnknownRelation } from '../record/case-record.js';
import type { Party, Provenance } from '../record/common.js';
import type { Context } from './context.js';
import { provenanceFields } from './provenance-fields.js';

interface Common {
  parties: readonly Party[];
  unknownRelations: readonly UnknownRelation[];
  provenance: Provenance;
  securityProfile?: readonly string[];
}

/** What hangs on any object of an index and is not for this viewer. */
export function hangingFields(record: Common, context: Context): string[] {
  const { viewer } = context;
  return [
    ...partyFields(record.parties, context),
    ...unknownFields(record.unknownRelations, context),
    ...provenanceFields(record.provenance, context),
    // The list names colleagues; that the viewer is on it is all there is to know.
    ...(viewer.dataQuality || record.securityProfile === undefined ? [] : ['securityProfile']),
  ];
}

/** Positions in a list as paths. */
export function indicesWhere<T>(
  list: string,
  items: readonly T[],
  condition: (item: T) => boolean,
): string[] {
  return items.flatMap((item, i) => (condition(item) ? [`${list}.${i}`] : []));
}

/** Parties other than the citizen keep their role only. */
function partyFields(parties: readonly Party[], { citizen }: Context): string[] {
  return parties.flatMap(({ person }, i) =>
    person === citizen
      ? []
      : ['initials', 'kind', 'person'].map((field) => `parties.${i}.${field}`),
  );
}

/** Nobody knows what such a relation points to, so nobody but data quality sees it, and never an id that is not shown anyway. */
function unknownFields(relations: readonly UnknownRelation[], { viewer, seen }: Context): string[] {
  if (!viewer.dataQuality) return ['unknownRelations'];
  return relations.flatMap(({ reference }, i) =>
    reference === undefined || seen.has(reference) ? [] : [`unknownRelations.${i}.reference`],
  );
}
