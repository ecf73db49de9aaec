import { type UnknownRelation } from '@hoi/model';
import { type RolePlace } from '../roles/index.js';
import { type XmlNode } from '../xml/tree.js';
import { readRelations, safeReference } from './relation.js';
import { type Scope } from './scope.js';
import { endedBefore } from './validity.js';

/**
 * The positive list of those who may see the object. Errs on the side of a limit: an entry with unknown role or unreadable
 * reference still counts, since an empty list would mean that there is no limit at all.
 */
export function readAccess(
  scope: Scope,
  nodes: readonly XmlNode[],
  place: RolePlace,
  path: string,
  unknown: UnknownRelation[],
  timeless = false,
): string[] {
  const relations = readRelations(scope, nodes, place, path, unknown, timeless);
  const held = relations.filter((relation) => !endedBefore(relation, scope.context.day));
  const ids = held.map((relation) => safeReference(scope, relation) ?? 'unknown');
  return [...new Set(ids)].sort();
}
