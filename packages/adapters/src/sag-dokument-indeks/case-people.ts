import { type Actor, type CaseRecord, type Party, type UnknownRelation } from '@hoi/model';
import { type RuleId } from '../rules.js';
import { onePerPerson, readActor, readParty } from '../sagdok/people.js';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { type Relation, readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { presentRelation, singleRelation } from '../sagdok/single.js';
import { holdsOn } from '../sagdok/validity.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { S } from './wire.js';

type CaseActors = Pick<
  CaseRecord,
  | 'owner'
  | 'responsibleUnit'
  | 'primaryHandler'
  | 'handlers'
  | 'otherHandlers'
  | 'municipalityOfResidence'
>;

const ACTORS = `${W.relations}/${S.actor}`;
const PARTIES = `${W.relations}/${S.party}`;

/** Who acts on a case. Owner and unit are facts a case always has; a handler who has left is only in `handlers`. */
export function readCaseActors(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): CaseActors {
  const actors = readRelations(scope, nodes, 'caseActor', ACTORS, unknown);
  const asked = nodes.length > 0;
  if (!asked) scope.absent.push('owner', 'responsibleUnit', 'handlers', 'otherHandlers');
  const actor = (relation: Relation) => actorOf(scope, relation);
  const owner = singleRelation(scope, actors, ACTORS, {
    role: 'caseActor.owner',
    count: 'count.owner',
    ...(asked && { missing: 'ob1.case.owner.missing' }),
    unbroken: true,
  });
  const unit = singleRelation(scope, actors, ACTORS, {
    role: 'caseActor.responsible',
    count: 'count.responsibleUnit',
    ...(asked && { missing: 'ob1.case.responsibleUnit.missing' }),
    unbroken: true,
  });
  const handler = presentRelation(scope, actors, ACTORS, {
    role: 'caseActor.primaryHandler',
    count: 'count.primaryHandler',
    unbroken: true,
  });
  checkActors(scope, actors, owner, unit);
  const residence = present(scope, actors, 'caseActor.residence')[0];
  return {
    ...(owner && { owner: actor(owner) }),
    ...(unit && { responsibleUnit: actor(unit) }),
    ...(handler && { primaryHandler: actor(handler) }),
    handlers: sortedBy(
      actors
        .filter(({ role, validity }) => role === 'caseActor.primaryHandler' && !validity.empty)
        .map((relation) => ({ actor: actor(relation), period: relation.validity.period })),
      (handled) => handled.period.start ?? undefined,
      stableJson,
    ),
    otherHandlers: sortedBy(
      present(scope, actors, 'caseActor.otherHandler').map(actor),
      stableJson,
    ),
    ...(residence && { municipalityOfResidence: actor(residence) }),
  };
}

function actorOf(scope: Scope, relation: Relation): Actor {
  return readActor(scope, relation, at(relation.node, W.extensions, S.actorExtension));
}

function present(scope: Scope, relations: readonly Relation[], role: Relation['role']): Relation[] {
  return relations.filter(
    (relation) => relation.role === role && holdsOn(relation, scope.context.day),
  );
}

/** Ansvarlig may only be a unit, a primary handler an employee or a unit; both, and the owner, come with name and CVR number. */
function checkActors(
  scope: Scope,
  actors: readonly Relation[],
  ...named: (Relation | undefined)[]
): void {
  for (const relation of named) {
    const extension = relation && at(relation.node, W.extensions, S.actorExtension);
    if (!relation) continue;
    const role = relation.role;
    if (textAt(extension, W.fullName) === undefined) {
      scope.report('ob1.case.actor-name.missing', ACTORS, role);
    }
    const { cvr } = actorOf(scope, relation);
    if (cvr === undefined) scope.report('ob1.case.actor-cvr.missing', ACTORS, role);
  }
  for (const { role, type } of actors) {
    if (type === undefined) continue;
    const wrong =
      (role === 'caseActor.responsible' && type !== 'unit') ||
      (role === 'caseActor.primaryHandler' && type !== 'user' && type !== 'unit') ||
      (role === 'caseActor.owner' && type !== 'authority');
    if (wrong) scope.report('type.disallowed', `${ACTORS}/${W.type}`, role);
  }
}

const PARTY_ROLES = {
  'caseParty.primary': 'primary',
  'caseParty.secondary': 'secondary',
  'caseParty.benefitRecipient': 'benefitRecipient',
} as const;
const AT_MOST_ONE: [Relation['role'], RuleId][] = [
  ['caseParty.primary', 'count.primaryParty'],
  ['caseParty.benefitRecipient', 'count.benefitRecipient'],
];

/** Who the case is about, on the day. A party whose role no table knows is still a party, of role `unknown`. */
export function readCaseParties(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Party[] {
  if (nodes.length === 0) scope.absent.push('parties');
  const relations = readRelations(scope, nodes, 'caseParty', PARTIES, unknown);
  for (const [role, rule] of AT_MOST_ONE) {
    singleRelation(scope, relations, PARTIES, { role, count: rule });
  }
  const held = relations.filter((relation) => holdsOn(relation, scope.context.day));
  const parties = onePerPerson(held).map((relation) => {
    const extension = at(relation.node, W.extensions, S.partyExtension);
    checkParty(scope, relation, extension);
    const role =
      relation.role !== undefined && relation.role in PARTY_ROLES
        ? PARTY_ROLES[relation.role as keyof typeof PARTY_ROLES]
        : 'unknown';
    return readParty(scope, relation, role, extension);
  });
  return sortedBy(parties, (party) => party.role, stableJson);
}

function checkParty(scope: Scope, relation: Relation, extension: XmlNode | undefined): void {
  if (textAt(extension, W.key) !== undefined) scope.report('party.key', PARTIES);
  if (textAt(extension, W.fullName) === undefined) scope.report('ob3.party.name.missing', PARTIES);
  const { type } = relation;
  if (type !== undefined && type !== 'person' && type !== 'company') {
    scope.report('type.disallowed', `${PARTIES}/${W.type}`, relation.role);
  }
}
