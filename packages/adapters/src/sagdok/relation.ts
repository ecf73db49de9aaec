import { type UnknownRelation } from '@hoi/model';
import { type RoleName, type RolePlace, type TypeName } from '../roles/index.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { type Scope } from './scope.js';
import { type Valid, TIMELESS, readValidity } from './validity.js';
import { EMPTY_URN, PERSON_SCHEMES, URN_PREFIX, W } from './wire.js';

/** One relation of an object, with its role looked up. */
export interface Relation extends Valid {
  node: XmlNode;
  /** Where it stands, as a path of wire names. */
  path: string;
  role?: RoleName;
  type?: TypeName;
  index?: string;
  /** Lower case. */
  uuid?: string;
  /** As written; never to be shown. */
  urn?: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function readUuid(text: string | undefined): string | undefined {
  const uuid = text?.trim().toLowerCase();
  return uuid !== undefined && UUID.test(uuid) ? uuid : undefined;
}

/**
 * Reads relations of one element. A role that no table knows at this place leaves the relation without a role: kept in
 * `unknown`, reported, never guessed.
 */
export function readRelations(
  scope: Scope,
  nodes: readonly XmlNode[],
  place: RolePlace,
  path: string,
  unknown: UnknownRelation[],
  timeless = false,
): Relation[] {
  return nodes.map((node) => {
    const validity = timeless ? TIMELESS : readValidity(scope, node, path);
    const relation: Relation = { node, path, validity };
    setReference(scope, relation);
    setRole(scope, relation, place, unknown);
    return relation;
  });
}

function setReference(scope: Scope, relation: Relation): void {
  const { node, path } = relation;
  const reference = at(node, W.reference);
  const uuidText = textAt(reference, W.uuid);
  const uuid = readUuid(uuidText);
  if (uuidText !== undefined && uuid === undefined) {
    scope.report('uuid.unreadable', `${path}/${W.reference}`, uuidText);
  }
  const urn = textAt(reference, W.urn);
  if (uuid !== undefined) relation.uuid = uuid;
  if (urn !== undefined && urn.toLowerCase() !== EMPTY_URN) relation.urn = urn;
}

function setRole(
  scope: Scope,
  relation: Relation,
  place: RolePlace,
  unknown: UnknownRelation[],
): void {
  const { node, path } = relation;
  const roleText = textAt(node, W.role, W.uuid) ?? textAt(node, W.role, W.urn);
  const typeText = textAt(node, W.type, W.uuid);
  const entry = roleText === undefined ? undefined : scope.context.roles.role(place, roleText);
  const type = typeText === undefined ? undefined : scope.context.roles.type(typeText);
  const index = scope.text(node, path, W.index);
  if (entry?.invented) scope.report('role.invented', path, entry.uuid);
  if (!entry) {
    scope.report(roleText === undefined ? 'role.missing' : 'role.unknown', path, roleText);
    const shown = safeReference(scope, relation);
    unknown.push({
      element: path.slice(path.lastIndexOf('/') + 1),
      role: roleText === undefined ? '' : scope.raw(roleText).toLowerCase(),
      ...(shown !== undefined && { reference: shown }),
    });
  }
  if (typeText !== undefined && type === undefined) {
    scope.report('type.unknown', `${path}/${W.type}`, typeText);
  }
  if (entry) relation.role = entry.name;
  if (type) relation.type = type;
  if (index !== undefined) relation.index = index;
}

/** A reference that may leave the reader: of one that points to a person only its scheme remains. */
export function safeReference(
  scope: Scope,
  { uuid, urn }: { uuid?: string; urn?: string },
): string | undefined {
  if (uuid !== undefined) return uuid;
  if (urn === undefined) return undefined;
  const scheme = schemeOf(urn, PERSON_SCHEMES);
  return scheme === undefined ? scope.raw(urn) : URN_PREFIX + scheme;
}

/** Which of these schemes a URN is of. */
export function schemeOf(urn: string, schemes: readonly string[]): string | undefined {
  const lower = urn.trim().toLowerCase();
  return schemes.find((scheme) => lower.startsWith(`${URN_PREFIX}${scheme}:`));
}
