import { type Instant } from '@hoi/model';
import { type XmlNode, childrenOf, distinct, textAt } from '../xml/tree.js';
import { readInstant } from './read-time.js';
import { type Scope } from './scope.js';
import { LIFECYCLE, W } from './wire.js';

/** What is known about an object at the moment asked about. */
export interface Registered {
  /** The newest registrations: more than one when several carry the same instant. */
  current: XmlNode[];
  registeredAt?: Instant;
  receivedAt?: Instant;
  deleted: boolean;
}

interface Dated {
  node: XmlNode;
  registeredAt?: Instant;
  receivedAt?: Instant;
  /** StsTidspunkt, else Tidspunkt: what orders registrations. */
  at: Instant | '';
}

/**
 * Chooses among an object's registrations, which come in no particular order: the newest known at `knownAt`, and all of them
 * when several are equally new. `none`: there is no registration at all; `notYet`: all are later than `knownAt`.
 */
export function chooseRegistration(
  scope: Scope,
  snapshot: XmlNode,
): Registered | 'none' | 'notYet' {
  const nodes = distinct(childrenOf(snapshot, W.registration));
  if (nodes.length === 0) return 'none';
  const { knownAt } = scope.context;
  const dated = nodes.map((node) => dateOf(scope, node));
  // A registration without any time is never newer than one that has a time, and is not left out for being unknown then.
  const known = knownAt === undefined ? dated : dated.filter(({ at }) => at <= knownAt);
  if (known.length === 0) return 'notYet';
  const newest = known.reduce((a, b) => (b.at > a.at ? b : a)).at;
  const current = known.filter(({ at }) => at === newest);
  const registeredAt = maxOf(current.map((one) => one.registeredAt));
  const receivedAt = maxOf(current.map((one) => one.receivedAt));
  return {
    current: current.map(({ node }) => node),
    ...(registeredAt && { registeredAt }),
    ...(receivedAt && { receivedAt }),
    deleted: lifecycle(scope, current),
  };
}

/** The guides say that it is always Importeret. A deleted object is not shown; a passive one is, and said to be. */
function lifecycle(scope: Scope, current: readonly Dated[]): boolean {
  let deleted = false;
  for (const { node } of current) {
    const code = textAt(node, W.lifecycle);
    const path = `${W.registration}/${W.lifecycle}`;
    if (code === LIFECYCLE.deleted) deleted = true;
    else if (code === LIFECYCLE.passivated) scope.report('lifecycle.passivated', path);
    else if (code !== undefined && !(LIFECYCLE.known as readonly string[]).includes(code)) {
      scope.report('lifecycle.unknown', path, code);
    }
  }
  return deleted;
}

function dateOf(scope: Scope, node: XmlNode): Dated {
  const path = W.registration;
  const registeredAt = readInstant(
    scope,
    textAt(node, W.registeredAt),
    `${path}/${W.registeredAt}`,
  );
  const receivedAt = readInstant(scope, textAt(node, W.receivedAt), `${path}/${W.receivedAt}`);
  const at = receivedAt ?? registeredAt ?? '';
  if (at === '') scope.report('registration.undated', path);
  return { node, registeredAt, receivedAt, at };
}

function maxOf(instants: readonly (Instant | undefined)[]): Instant | undefined {
  return instants.reduce(
    (a, b) => (a === undefined || (b !== undefined && b > a) ? b : a),
    undefined,
  );
}
