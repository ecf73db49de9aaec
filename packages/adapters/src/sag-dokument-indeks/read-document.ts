import { type DocumentRecord, type Party, type UnknownRelation } from '@hoi/model';
import { readAccess } from '../sagdok/access.js';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { onePerPerson, readActor, readParty } from '../sagdok/people.js';
import { readProgress } from '../sagdok/progress.js';
import { readDay } from '../sagdok/read-time.js';
import { type Registered } from '../sagdok/registration.js';
import { type Relation, readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { presentRelation, singleRelation } from '../sagdok/single.js';
import { listed } from '../sagdok/snapshot.js';
import { checkSystems, provenanceOf, readSystems } from '../sagdok/systems.js';
import { heldOrNearest, holdsOn, readValidity } from '../sagdok/validity.js';
import { readClass, readKle, readSensitivity } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { readExemption } from './case-properties.js';
import { D, DOCUMENT_STATES, DOCUMENT_TYPES } from './wire.js';

const ACTORS = `${W.relations}/${D.actor}`;
const PARTIES = `${W.relations}/${D.party}`;
const CLASSES = `${W.relations}/${D.class}`;

/** One document. Which cases it lies in is said by the cases, and put in when they are all read. */
export function readDocument(scope: Scope, registered: Registered, id: string): DocumentRecord {
  const unknown: UnknownRelation[] = [];
  const list = (name: string) => listed(registered, W.relations, name);
  const extended = (name: string) => listed(registered, W.relations, W.extensions, name);
  const properties = readProperties(scope, listed(registered, W.attributes, W.properties));
  const states = listed(registered, W.states, W.progress);
  if (states.length === 0) scope.absent.push('progress');
  const progress = readProgress(scope, states, DOCUMENT_STATES);
  const actors = readActors(scope, list(D.actor), unknown);
  const classes = readClasses(scope, list(D.class), unknown);
  const parties = readParties(scope, list(D.party), unknown);
  const systemNodes = extended(D.system);
  const systems = readSystems(scope, systemNodes, `${W.relations}/${D.system}`, unknown);
  if (systemNodes.length === 0) scope.absent.push('provenance.system');
  else checkSystems(scope, systems.relations, 'document');
  const path = `${W.relations}/${W.securityProfile}`;
  const securityProfile = readAccess(
    scope,
    extended(W.securityProfile),
    'documentAccess',
    path,
    unknown,
  );
  return {
    id,
    ...properties,
    ...progress,
    securityProfile,
    ...classes,
    ...actors,
    parties,
    caseIds: [],
    unknownRelations: sortedBy(unknown, stableJson),
    provenance: provenanceOf(scope, registered, systems),
  };
}

type Properties = Pick<
  DocumentRecord,
  | 'documentNumber'
  | 'title'
  | 'description'
  | 'type'
  | 'date'
  | 'invalidDate'
  | 'version'
  | 'publicAccessExempt'
  | 'sensitivity'
>;

function readProperties(scope: Scope, nodes: readonly XmlNode[]): Properties {
  const path = `${W.attributes}/${W.properties}`;
  if (nodes.length === 0) scope.absent.push('title');
  const valid = nodes.map((node) => ({ node, validity: readValidity(scope, node, path) }));
  const chosen = heldOrNearest(valid, scope.context.day);
  if (!chosen) return {};
  const { node, validity } = chosen;
  checkProperties(scope, node, path);
  const text = (name: string) => scope.text(node, path, name);
  const letter = readDay(scope, textAt(node, D.letterDate), `${path}/${D.letterDate}`);
  const date = letter.date ?? (letter.raw === undefined ? validity.period.start : null);
  const sensitivity = readSensitivity(scope, node, path);
  const [major, minor] = [text(D.major), text(D.minor)];
  const fields = {
    documentNumber: text(D.number) ?? text(W.key),
    title: text(W.title),
    description: text(W.description)?.replace(/\r\n?/g, '\n'),
    type: text(D.type),
    date: date ?? undefined,
    invalidDate: letter.raw,
    version: major !== undefined && minor !== undefined ? `${major}.${minor}` : major,
    sensitivity,
  };
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return { ...(given as Properties), ...readExemption(scope, node, path) };
}

function checkProperties(scope: Scope, node: XmlNode, path: string): void {
  const type = textAt(node, D.type);
  if (textAt(node, W.title) === undefined) scope.report('ob1.document.title.missing', path);
  if (textAt(node, D.number) === undefined) {
    scope.report('ob1.document.documentNumber.missing', path);
  }
  if (textAt(node, W.sensitivity) === undefined) {
    scope.report('ob1.document.sensitivity.missing', path);
  }
  if (type === undefined) scope.report('ob1.document.type.missing', path);
  else if (
    type === DOCUMENT_TYPES.disallowed ||
    !(DOCUMENT_TYPES.known as readonly string[]).includes(type)
  ) {
    scope.report('type.disallowed', `${path}/${D.type}`, type);
  }
  if (type === DOCUMENT_TYPES.incoming && textAt(node, D.letterDate) === undefined) {
    scope.report('ob4.document.date.missing', path);
  }
}

function readActors(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Pick<DocumentRecord, 'owner' | 'responsibleUnit' | 'primaryHandler'> {
  const actors = readRelations(scope, nodes, 'documentActor', ACTORS, unknown);
  const asked = nodes.length > 0;
  if (!asked) scope.absent.push('owner', 'responsibleUnit');
  const actor = (relation: Relation) =>
    readActor(scope, relation, at(relation.node, W.extensions, D.actorExtension));
  const owner = singleRelation(scope, actors, ACTORS, {
    role: 'documentActor.owner',
    count: 'count.owner',
    ...(asked && { missing: 'ob1.document.owner.missing' }),
    unbroken: true,
  });
  const unit = singleRelation(scope, actors, ACTORS, {
    role: 'documentActor.responsible',
    count: 'count.responsibleUnit',
    ...(asked && { missing: 'ob1.document.responsibleUnit.missing' }),
    unbroken: true,
  });
  const handler = presentRelation(scope, actors, ACTORS, {
    role: 'documentActor.primaryHandler',
    count: 'count.primaryHandler',
  });
  return {
    ...(owner && { owner: actor(owner) }),
    ...(unit && { responsibleUnit: actor(unit) }),
    ...(handler && { primaryHandler: actor(handler) }),
  };
}

function readClasses(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Pick<DocumentRecord, 'kle' | 'displayExclusions'> {
  const classes = readRelations(scope, nodes, 'documentClass', CLASSES, unknown);
  if (nodes.length === 0) scope.absent.push('kle', 'displayExclusions');
  const klass = (relation: Relation) =>
    readClass(scope, relation, at(relation.node, W.extensions, D.classExtension));
  const primary = singleRelation(scope, classes, CLASSES, {
    role: 'documentClass.primary',
    count: 'count.primaryClass',
    ...(nodes.length > 0 && { missing: 'ob1.document.kle.missing' }),
    unbroken: true,
  });
  const kle = primary && readKle(scope, klass(primary), CLASSES);
  const excluded = classes.filter(
    (relation) =>
      relation.role === 'documentClass.displayExclusion' && holdsOn(relation, scope.context.day),
  );
  return {
    ...(kle && { kle }),
    displayExclusions: sortedBy(excluded.map(klass), stableJson),
  };
}

function readParties(scope: Scope, nodes: readonly XmlNode[], unknown: UnknownRelation[]): Party[] {
  const relations = readRelations(scope, nodes, 'documentParty', PARTIES, unknown);
  const held = relations.filter((relation) => holdsOn(relation, scope.context.day));
  const parties = onePerPerson(held).map((relation) => {
    const role =
      relation.role === 'documentParty.party'
        ? 'party'
        : relation.role === 'documentParty.copy'
          ? 'copy'
          : 'unknown';
    return readParty(scope, relation, role, at(relation.node, W.extensions, D.partyExtension));
  });
  return sortedBy(parties, (party) => party.role, stableJson);
}
