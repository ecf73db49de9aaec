import { type Provenance, type UnknownRelation } from '@hoi/model';
import { type XmlNode } from '../xml/tree.js';
import { type Registered } from './registration.js';
import { type Relation, readRelations } from './relation.js';
import { type Scope } from './scope.js';
import { heldOrNearest, holdsOn } from './validity.js';
import { W } from './wire.js';

export interface Systems {
  system?: string;
  sentBy?: string;
}

/** Master and sender. The sender is only said when it is another system. */
export function readSystems(
  scope: Scope,
  nodes: readonly XmlNode[],
  path: string,
  unknown: UnknownRelation[],
  timeless = false,
): Systems & { relations: Relation[] } {
  const relations = readRelations(scope, nodes, 'system', path, unknown, timeless);
  for (const { node } of relations) {
    // "Jump to the it-system is no longer handled through this field": a link must come from configuration.
    if (scope.text(node, path, W.systemUri) !== undefined) scope.report('system.uri', path);
  }
  const nameOf = (role: 'system.master' | 'system.sender') => {
    const of = relations.filter((relation) => relation.role === role);
    return scope.text(heldOrNearest(of, scope.context.day)?.node, path, W.systemName);
  };
  const system = nameOf('system.master');
  const sender = nameOf('system.sender');
  return {
    ...(system !== undefined && { system }),
    ...(sender !== undefined && sender !== system && { sentBy: sender }),
    relations,
  };
}

/** Exactly one master and one sender. */
export function checkSystems(
  scope: Scope,
  relations: readonly Relation[],
  object: 'case' | 'document' | 'payment',
) {
  const [path, day] = [relations[0]?.path, scope.context.day];
  const held = (role: string) =>
    relations.filter((relation) => relation.role === role && holdsOn(relation, day)).length;
  if (held('system.master') === 0) scope.report(`ob1.${object}.system.missing`, path);
  if (held('system.sender') === 0) scope.report(`ob1.${object}.sender.missing`, path);
  if (held('system.master') > 1) scope.report('count.master', path);
  if (held('system.sender') > 1) scope.report('count.sender', path);
}

export function provenanceOf(scope: Scope, registered: Registered, systems: Systems): Provenance {
  return {
    connection: scope.context.connection,
    ...(systems.system !== undefined && { system: systems.system }),
    ...(systems.sentBy !== undefined && { sentBy: systems.sentBy }),
    ...(registered.registeredAt && { registeredAt: registered.registeredAt }),
    ...(registered.receivedAt && { receivedAt: registered.receivedAt }),
    ...(scope.absent.length > 0 && { notAskedFor: [...scope.absent].sort() }),
  };
}
