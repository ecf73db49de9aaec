import {
  type CaseRecord,
  type CaseRelation,
  type Instant,
  type JournalNote,
  type UnknownRelation,
} from '@hoi/model';
import { readAccess } from '../sagdok/access.js';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { readProgress } from '../sagdok/progress.js';
import { readInstant } from '../sagdok/read-time.js';
import { type Registered } from '../sagdok/registration.js';
import { readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { singleRelation } from '../sagdok/single.js';
import { listed } from '../sagdok/snapshot.js';
import { checkSystems, provenanceOf, readSystems } from '../sagdok/systems.js';
import { endedBefore, heldOrNearest, readValidity } from '../sagdok/validity.js';
import { readSensitivity } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, textAt } from '../xml/tree.js';
import { readCaseClasses } from './case-classes.js';
import { readCaseActors, readCaseParties } from './case-people.js';
import { readJournal } from './journal.js';
import { CASE_STATES, S } from './wire.js';

export interface ReadCase {
  record: CaseRecord;
  notes: JournalNote[];
  noteCount: number;
}

/** One case (Sag). What each element means and may be is in `fk/MAPPING.md` §6; the order here is that of the message. */
export function readCase(scope: Scope, registered: Registered, id: string): ReadCase {
  const unknown: UnknownRelation[] = [];
  const list = (name: string) => listed(registered, W.relations, name);
  const extended = (name: string) => listed(registered, W.relations, W.extensions, name);
  const properties = readProperties(scope, listed(registered, W.attributes, W.properties));
  const index = readIndexProperties(
    scope,
    listed(registered, W.attributes, W.extensions, S.indexProperties),
  );
  const states = listed(registered, W.states, W.progress);
  const progress = readProgress(scope, states, CASE_STATES);
  if (states.length === 0) scope.absent.push('progress');
  else if (!progress.progress.some(({ status }) => status === 'arisen')) {
    scope.report('ob1.case.arisen.missing', `${W.states}/${W.progress}`);
  }
  const actors = readCaseActors(scope, list(S.actor), unknown);
  const classes = readCaseClasses(scope, list(S.class), unknown);
  const parties = readCaseParties(scope, list(S.party), unknown);
  const relations = readCaseRelations(scope, list(S.relation), unknown);
  if (list(S.journal).length === 0) scope.absent.push('file');
  const { file, notes, noteCount } = readJournal(scope, list(S.journal), id, unknown);
  const systemNodes = extended(S.system);
  const systems = readSystems(scope, systemNodes, `${W.relations}/${S.system}`, unknown);
  if (systemNodes.length === 0) scope.absent.push('provenance.system');
  else checkSystems(scope, systems.relations, 'case');
  const securityProfile = readAccess(
    scope,
    extended(W.securityProfile),
    'caseAccess',
    `${W.relations}/${W.securityProfile}`,
    unknown,
  );
  const changedAt = changed(scope, registered) ?? registered.registeredAt;
  const provenance = provenanceOf(scope, registered, systems);
  const record: CaseRecord = {
    id,
    ...properties,
    ...classes,
    ...progress,
    ...index,
    securityProfile,
    ...actors,
    parties,
    relations,
    file,
    unknownRelations: sortedBy(unknown, stableJson),
    ...(changedAt && { changedAt }),
    provenance,
  };
  // What the case's other elements were asked for says nothing of a note.
  const { notAskedFor: _, ...ofNote } = provenance;
  return {
    record,
    notes: notes.map((note) => ({ ...note, provenance: { ...ofNote } })),
    noteCount,
  };
}

type Properties = Pick<
  CaseRecord,
  'caseNumber' | 'title' | 'description' | 'legalBasis' | 'publicAccessExempt'
>;

function readProperties(scope: Scope, nodes: readonly XmlNode[]): Properties {
  const path = `${W.attributes}/${W.properties}`;
  if (nodes.length === 0) scope.absent.push('title', 'caseNumber');
  const node = choose(scope, nodes, path);
  if (!node) return {};
  const text = (...names: string[]) => scope.text(node, path, ...names);
  const [key, number] = [textAt(node, W.key), textAt(node, S.caseNumber)];
  if (key === undefined) scope.report('ob1.case.key.missing', path);
  if (number === undefined) scope.report('ob1.case.caseNumber.missing', path);
  if (key !== undefined && number !== undefined && key !== number) {
    scope.report('number.mismatch', path, `${key} / ${number}`);
  }
  const title = text(W.title);
  if (title === undefined) scope.report('ob1.case.title.missing', path);
  const caseNumber = text(S.caseNumber) ?? text(W.key);
  const description = text(W.description);
  const legalBasis = text(S.legalBasis);
  return {
    ...(caseNumber !== undefined && { caseNumber }),
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description: description.replace(/\r\n?/g, '\n') }),
    ...(legalBasis !== undefined && { legalBasis }),
    ...readExemption(scope, node, path),
  };
}

/** The exemption and its legal basis. The alternative title beside it is the secret one, and is read past. */
export function readExemption(
  scope: Scope,
  node: XmlNode,
  path: string,
): Pick<CaseRecord, 'publicAccessExempt'> {
  if (!at(node, W.exempt)) return {};
  const legalBasis = scope.text(node, path, W.exempt, W.exemptLegalBasis);
  return { publicAccessExempt: legalBasis === undefined ? {} : { legalBasis } };
}

function readIndexProperties(
  scope: Scope,
  nodes: readonly XmlNode[],
): Pick<CaseRecord, 'localStatus' | 'sensitivity' | 'createdAt'> {
  const path = `${W.attributes}/${S.indexProperties}`;
  if (nodes.length === 0) scope.absent.push('sensitivity');
  const node = choose(scope, nodes, path);
  if (!node) return {};
  const localStatus = scope.text(node, path, S.localStatus);
  const sensitivity = readSensitivity(scope, node, path);
  if (textAt(node, W.sensitivity) === undefined) {
    scope.report('ob1.case.sensitivity.missing', path);
  }
  const createdAt = readInstant(scope, textAt(node, S.createdAt), `${path}/${S.createdAt}`);
  return {
    ...(localStatus !== undefined && { localStatus }),
    ...(sensitivity && { sensitivity }),
    ...(createdAt && { createdAt }),
  };
}

/** Of several sets of properties with their own days, the set to show. */
export function choose(scope: Scope, nodes: readonly XmlNode[], path: string): XmlNode | undefined {
  const valid = nodes.map((node) => ({ node, validity: readValidity(scope, node, path) }));
  return heldOrNearest(valid, scope.context.day)?.node;
}

const KINDS = {
  'caseRelation.parent': 'parent',
  'caseRelation.precedent': 'precedent',
  'caseRelation.related': 'related',
} as const;

/** Ties to other cases, those that have been taken away left out. */
function readCaseRelations(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): CaseRelation[] {
  const path = `${W.relations}/${S.relation}`;
  if (nodes.length === 0) scope.absent.push('relations');
  const all = readRelations(scope, nodes, 'caseRelation', path, unknown);
  singleRelation(scope, all, path, { role: 'caseRelation.parent', count: 'count.parent' });
  singleRelation(scope, all, path, { role: 'caseRelation.precedent', count: 'count.precedent' });
  const relations: CaseRelation[] = [];
  for (const relation of all) {
    if (endedBefore(relation, scope.context.day)) continue;
    const { role, uuid, validity } = relation;
    if (uuid === undefined) scope.report('relation.reference', path);
    else {
      const kind =
        role !== undefined && role in KINDS ? KINDS[role as keyof typeof KINDS] : 'unknown';
      relations.push({ kind, caseId: uuid, period: validity.period });
    }
  }
  return sortedBy(
    relations,
    (one) => one.kind,
    (one) => one.caseId,
    stableJson,
  );
}

/** The newest SenestAendretTidspunkt in any of the registration's lists. */
function changed(scope: Scope, registered: Registered): Instant | undefined {
  const instants = registered.current.flatMap((node) =>
    [W.attributes, W.states, W.relations].map((list) =>
      readInstant(scope, textAt(node, list, W.extensions, W.changedAt), `${list}/${W.changedAt}`),
    ),
  );
  return instants.reduce(
    (a, b) => (a === undefined || (b !== undefined && b > a) ? b : a),
    undefined,
  );
}
