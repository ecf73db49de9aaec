import {
  type Amount,
  type ClassRef,
  type KleSubject,
  type Sensitivity,
  isKleNumber,
  readAmount,
} from '@hoi/model';
import { type XmlNode, textAt } from '../xml/tree.js';
import { type Relation, safeReference } from './relation.js';
import { type Scope } from './scope.js';
import { SENSITIVITY, W } from './wire.js';

export function readSensitivity(
  scope: Scope,
  node: XmlNode | undefined,
  place: string,
): Sensitivity | undefined {
  const code = textAt(node, W.sensitivity);
  if (code === undefined) return undefined;
  if (Object.hasOwn(SENSITIVITY, code)) return SENSITIVITY[code as keyof typeof SENSITIVITY];
  scope.report('sensitivity.unknown', `${place}/${W.sensitivity}`, code);
  return undefined;
}

/** A class by its reference, with key and title as they were copied along. */
export function readClass(
  scope: Scope,
  relation: Relation,
  details: XmlNode | undefined,
): ClassRef {
  const id = safeReference(scope, relation);
  const key = scope.text(details, relation.path, W.key);
  const title = scope.text(details, relation.path, W.classTitle);
  return {
    ...(id !== undefined && { id }),
    ...(key !== undefined && { key }),
    ...(title !== undefined && { title }),
  };
}

/** A KLE subject; a key that is no KLE number is kept, and said to place the object nowhere. */
export function readKle(scope: Scope, klass: ClassRef, path: string): KleSubject | undefined {
  if (klass.key === undefined) return undefined;
  if (!isKleNumber(klass.key)) scope.report('class.unknown', `${path}/${W.key}`, klass.key);
  return { number: klass.key, ...(klass.title !== undefined && { title: klass.title }) };
}

/** An exact amount. One as long as a CPR number is no amount that a citizen was ever paid. */
export function readMoney(
  scope: Scope,
  node: XmlNode | undefined,
  place: string,
  name: string,
): Amount | undefined {
  const text = textAt(node, name);
  if (text === undefined) return undefined;
  const amount = scope.context.guard.holds(text) ? undefined : readAmount(text);
  if (amount === undefined) scope.report('amount.unreadable', `${place}/${name}`, text);
  return amount;
}

/** `true`, `1`, `false`, `0`; absent stays absent, which is not the same as false. */
export function readBoolean(
  scope: Scope,
  node: XmlNode | undefined,
  place: string,
  name: string,
): boolean | undefined {
  const text = textAt(node, name);
  if (text === undefined) return undefined;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  scope.report('boolean.unreadable', `${place}/${name}`, text);
  return undefined;
}
