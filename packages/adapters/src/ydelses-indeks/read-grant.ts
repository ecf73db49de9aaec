import {
  type Area,
  type Grant,
  type GrantedBenefit,
  type Party,
  type UnknownRelation,
  AREAS,
  areaOfKle,
  readWireTime,
} from '@hoi/model';
import { readAccess } from '../sagdok/access.js';
import { compareText, sortedBy, stableJson } from '../sagdok/order.js';
import { onePerPerson, readActor, readParty } from '../sagdok/people.js';
import { instantOfWire, readPeriod } from '../sagdok/read-time.js';
import { type Registered } from '../sagdok/registration.js';
import { type Relation, readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { listed } from '../sagdok/snapshot.js';
import { provenanceOf } from '../sagdok/systems.js';
import { readSensitivity } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { readBenefit } from './read-benefit.js';
import { G } from './wire.js';

const PATH = `${W.attributes}/${W.properties}`;
const CASES = `${W.relations}/${G.case}`;
const PARTIES = `${W.relations}/${G.party}`;
const ACTORS = `${W.relations}/${G.actor}`;

/** One grant (Bevilling). Relations carry a Virkning that is registration time, so that all of them are relations now. */
export function readGrant(scope: Scope, registered: Registered, id: string): Grant {
  const unknown: UnknownRelation[] = [];
  const list = (name: string) => listed(registered, W.relations, name);
  const properties = latestRegistered(listed(registered, W.attributes, W.properties));
  const fields = readProperties(scope, properties);
  const benefitNodes = listed(registered, W.attributes, G.benefit);
  if (benefitNodes.length === 0) scope.report('ob1.grant.benefits.missing', W.attributes);
  const benefits = sortedBy(
    benefitNodes.map((node) => readBenefit(scope, node, unknown)),
    (benefit) => benefit.period.start ?? undefined,
    (benefit) => benefit.id,
    stableJson,
  );
  checkBenefitIds(scope, benefits);
  const cases = readCases(scope, list(G.case), unknown);
  const parties = readParties(scope, list(G.party), unknown);
  const actors = readActors(scope, list(G.actor), unknown);
  const path = `${W.relations}/${W.securityProfile}`;
  const profile = list(W.securityProfile);
  const securityProfile = readAccess(scope, profile, 'grantAccess', path, unknown, true);
  const systems = new Set(benefits.map(({ system }) => system));
  const [system] = systems.size === 1 ? systems : [];
  return {
    id,
    ...fields,
    area: areaOfBenefits(benefits),
    securityProfile,
    benefits,
    cases,
    ...actors,
    parties,
    unknownRelations: sortedBy(unknown, stableJson),
    provenance: provenanceOf(scope, registered, system === undefined ? {} : { system }),
  };
}

/** There should be one set of properties. Of several, the one registered last: in this index Virkning says only that. */
export function latestRegistered(nodes: readonly XmlNode[]): XmlNode | undefined {
  const from = (node: XmlNode) => {
    const time = readWireTime(textAt(node, W.validity, W.from, W.timestamp) ?? '');
    return time && instantOfWire(time);
  };
  return [...nodes].sort((a, b) => compareText(from(a), from(b))).at(-1);
}

function readProperties(
  scope: Scope,
  node: XmlNode | undefined,
): Pick<Grant, 'key' | 'period' | 'reason' | 'sensitivity'> {
  if (!node) scope.absent.push('period', 'sensitivity');
  const { period } = readPeriod(scope, {
    field: 'grant',
    from: textAt(node, G.start),
    to: textAt(node, G.end),
    fromPath: `${PATH}/${G.start}`,
    toPath: `${PATH}/${G.end}`,
  });
  if (node && textAt(node, G.start) === undefined) scope.report('ob1.grant.period.missing', PATH);
  if (node && textAt(node, W.sensitivity) === undefined) {
    scope.report('ob1.grant.sensitivity.missing', PATH);
  }
  const key = scope.text(node, PATH, W.key);
  const reason = scope.text(node, PATH, G.reason);
  const sensitivity = readSensitivity(scope, node, PATH);
  return {
    ...(key !== undefined && { key }),
    period,
    ...(reason !== undefined && { reason }),
    ...(sensitivity && { sensitivity }),
  };
}

/** A grant with benefits of several areas belongs to the first area, in the fixed order of areas, that is not `other`. */
export function areaOfBenefits(benefits: readonly GrantedBenefit[]): Area {
  const areas = new Set(benefits.map(({ area }) => area));
  return AREAS.find((area) => areas.has(area)) ?? areaOfKle(undefined);
}

function checkBenefitIds(scope: Scope, benefits: readonly GrantedBenefit[]): void {
  const seen = new Set<string>();
  for (const { id } of benefits) {
    if (seen.has(id)) {
      scope.report('benefit.duplicate', `${W.attributes}/${G.benefit}/${G.benefitId}`, id);
    }
    seen.add(id);
  }
}

function readCases(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Grant['cases'] {
  if (nodes.length === 0) scope.absent.push('cases');
  const cases = new Map<string, Grant['cases'][number]>();
  for (const relation of readRelations(scope, nodes, 'grantCase', CASES, unknown, true)) {
    if (relation.uuid === undefined) scope.report('relation.reference', CASES);
    if (relation.uuid === undefined || relation.role === undefined) continue;
    const caseNumber = scope.text(relation.node, CASES, W.key);
    const title = scope.text(relation.node, CASES, W.fullName);
    cases.set(relation.uuid, {
      caseId: relation.uuid,
      ...(caseNumber !== undefined && { caseNumber }),
      ...(title !== undefined && { title }),
    });
  }
  return sortedBy([...cases.values()], (one) => one.caseId);
}

function readParties(scope: Scope, nodes: readonly XmlNode[], unknown: UnknownRelation[]): Party[] {
  if (nodes.length === 0) scope.absent.push('parties');
  const relations = readRelations(scope, nodes, 'grantParty', PARTIES, unknown, true);
  const parties = onePerPerson(relations).map((relation) => {
    const role =
      relation.role === 'grantParty.benefitRecipient'
        ? 'benefitRecipient'
        : relation.role === 'grantParty.grantHolder'
          ? 'grantHolder'
          : 'unknown';
    return readParty(scope, relation, role, relation.node);
  });
  return sortedBy(parties, (party) => party.role, stableJson);
}

function readActors(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Pick<Grant, 'owner' | 'responsibleUnit'> {
  if (nodes.length === 0) scope.absent.push('owner', 'responsibleUnit');
  const actors = readRelations(scope, nodes, 'grantActor', ACTORS, unknown, true);
  const of = (role: Relation['role']) => actors.filter((relation) => relation.role === role);
  const [owners, units] = [of('grantActor.owner'), of('grantActor.responsible')];
  if (nodes.length > 0 && owners.length === 0) scope.report('ob1.grant.owner.missing', ACTORS);
  if (owners.length > 1) scope.report('count.owner', ACTORS);
  if (units.length > 1) scope.report('count.responsibleUnit', ACTORS);
  const [owner, unit] = [owners[0], units[0]];
  return {
    ...(owner && { owner: readActor(scope, owner, owner.node) }),
    ...(unit && { responsibleUnit: readActor(scope, unit, unit.node) }),
  };
}
