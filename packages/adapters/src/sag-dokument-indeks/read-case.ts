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
import { endedBefore } from '../sagdok/validity.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { readCaseClasses } from './case-classes.js';
import { readCaseActors, readCaseParties } from './case-people.js';
import { readCaseProperties, readIndexProperties } from './case-properties.js';
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
  const properties = readCaseProperties(scope, listed(registered, W.attributes, W.properties));
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
