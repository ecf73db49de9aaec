import { type Finding, type Instant, type RejectedRecord } from '@hoi/model';
import { type RuleId } from '../rules.js';
import { type XmlNode, at, childrenOf, distinct, textAt } from '../xml/tree.js';
import { type ReadContext } from './context.js';
import { learnNumbers } from './people.js';
import { type Registered, chooseRegistration } from './registration.js';
import { readUuid } from './relation.js';
import { Scope } from './scope.js';
import { W } from './wire.js';

export type SnapshotObject = Exclude<RejectedRecord['object'], 'unknown'>;

/** What became of one snapshot. */
export type SnapshotResult<T> =
  | { kind: 'record'; value: T; scope: Scope }
  /** `at`: when a deletion was registered, so that an older copy elsewhere does not bring the object back. */
  | { kind: 'rejected'; record: RejectedRecord; at?: Instant; findings: Finding[] }
  /** Only registrations later than `knownAt`: it was not known then. */
  | { kind: 'notYet' };

/**
 * Reads one snapshot, whatever state it is in: without an id, without registration, deleted or impossible to read, it becomes
 * a rejected record and the next one is read.
 */
export function readSnapshot<T>(
  context: ReadContext,
  node: XmlNode,
  object: SnapshotObject,
  tooLarge: boolean,
  build: (scope: Scope, registered: Registered, id: string) => T,
): SnapshotResult<T> {
  const idText = textAt(node, W.object, W.uuid);
  const id = readUuid(idText) ?? null;
  const scope = new Scope(context, object, id);
  const path = `${W.object}/${W.uuid}`;
  if (tooLarge) return rejected(scope, object, 'record.too-large');
  try {
    learnNumbers(scope, node);
    if (id === null) return rejected(scope, object, 'id.missing', path, idText);
    const registered = chooseRegistration(scope, node);
    if (registered === 'none') return rejected(scope, object, 'registration.none', W.registration);
    if (registered === 'notYet') return { kind: 'notYet' };
    if (registered.deleted) {
      const lifecycle = `${W.registration}/${W.lifecycle}`;
      const result = rejected(scope, object, 'lifecycle.deleted', lifecycle);
      const when = registered.receivedAt ?? registered.registeredAt;
      return when ? { ...result, at: when } : result;
    }
    return { kind: 'record', value: build(scope, registered, id), scope };
  } catch {
    // Whatever it was, its text may hold what must not be shown, and the neighbours are waiting.
    return rejected(scope, object, 'record.unreadable');
  }
}

function rejected(
  scope: Scope,
  object: SnapshotObject,
  rule: RuleId,
  path?: string,
  raw?: string,
): SnapshotResult<never> & { kind: 'rejected' } {
  const record: RejectedRecord = { id: scope.id, object, rule };
  if (path !== undefined) record.path = path;
  if (raw !== undefined) record.raw = scope.raw(raw);
  return { kind: 'rejected', record, findings: scope.findings };
}

/** The children of one name in one list, over all current registrations: at the same instant lists are united. */
export function listed(registered: Registered, list: string, ...path: string[]): XmlNode[] {
  const name = path.at(-1) ?? '';
  const parents = registered.current.map((node) => at(node, list, ...path.slice(0, -1)));
  return distinct(parents.flatMap((parent) => childrenOf(parent, name)));
}
