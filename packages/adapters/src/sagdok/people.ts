import { type Actor, type Party } from '@hoi/model';
import { type XmlNode, textAt } from '../xml/tree.js';
import { type Relation, safeReference, schemeOf } from './relation.js';
import { type Scope } from './scope.js';
import { COMPANY_SCHEMES, CPR_SCHEME, CVR_NAMES, PERSON_SCHEMES, W } from './wire.js';

/** An authority, unit or employee. `details` is where name, key and CVR number stand: the relation or its extension. */
export function readActor(scope: Scope, relation: Relation, details: XmlNode | undefined): Actor {
  const { path } = relation;
  const isPerson = relation.urn !== undefined && schemeOf(relation.urn, PERSON_SCHEMES);
  const id = isPerson ? undefined : safeReference(scope, relation);
  const name = scope.text(details, path, W.fullName);
  const key = scope.text(details, path, W.key);
  const cvr = readCvr(scope, details, path);
  const { type } = relation;
  const kind = type === 'authority' || type === 'unit' || type === 'user' ? type : 'unknown';
  return {
    ...(id !== undefined && { id }),
    kind,
    ...(name !== undefined && { name }),
    ...(cvr !== undefined && { cvr }),
    ...(key !== undefined && { key }),
  };
}

function readCvr(scope: Scope, details: XmlNode | undefined, path: string): string | undefined {
  for (const name of CVR_NAMES) {
    const text = textAt(details, name);
    if (text === undefined) continue;
    if (/^\d{8}$/.test(text)) return text;
    scope.report('cvr.unreadable', `${path}/${name}`, text);
  }
  return undefined;
}

/** A person or company: role, kind, initials, and an opaque id when the caller knows the URN. Number and name stay here. */
export function readParty(
  scope: Scope,
  relation: Relation,
  role: Party['role'],
  details: XmlNode | undefined,
): Party {
  const { urn, type } = relation;
  const name = textAt(details, W.fullName);
  const isPerson = type === 'person' || (urn !== undefined && schemeOf(urn, PERSON_SCHEMES));
  const isCompany = type === 'company' || (urn !== undefined && schemeOf(urn, COMPANY_SCHEMES));
  const initials = isCompany || name === undefined ? undefined : initialsOf(scope.raw(name));
  const person = urn === undefined ? undefined : identify(scope, urn);
  if (urn === undefined) scope.report('party.reference', relation.path);
  return {
    role,
    kind: isPerson ? 'person' : isCompany ? 'company' : 'unknown',
    ...(initials !== undefined && { initials }),
    ...(person !== undefined && { person }),
  };
}

/** "Signe Testesen Prøvelund" → "STP". */
export function initialsOf(name: string): string | undefined {
  const letters = name.match(/(?<![\p{L}\p{M}'’])\p{L}/gu)?.slice(0, 4);
  return letters && letters.length > 0 ? letters.join('').toLocaleUpperCase('da') : undefined;
}

function identify(scope: Scope, urn: string): Party['person'] {
  const { identify: who, guard } = scope.context;
  if (!who) return undefined;
  try {
    const id = who(urn);
    // An identity made of the number itself would put the number into every answer.
    const opaque = id !== undefined && /^[A-Za-z0-9_-]{1,64}$/.test(id) && !guard.holds(id);
    return opaque ? id : undefined;
  } catch {
    return undefined;
  }
}

/** Learns every CPR number that stands where one is meant to stand, before any text of the record is read. */
export function learnNumbers(scope: Scope, node: XmlNode): void {
  if (node.name === W.urn && schemeOf(node.text, [CPR_SCHEME])) {
    scope.context.guard.learn(node.text.slice(node.text.lastIndexOf(':')));
  }
  for (const child of node.children) learnNumbers(scope, child);
}

/** Two relations of the same role to the same reference are one party. */
export function onePerPerson(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const reference = relation.urn ?? relation.uuid;
    if (reference === undefined) return true;
    const key = `${relation.role ?? ''} ${reference.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
