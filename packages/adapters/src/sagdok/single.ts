import { type RuleId } from '../rules.js';
import { type Relation } from './relation.js';
import { type Scope } from './scope.js';
import { checkSequence } from './sequence.js';
import { heldOn, heldOrNearest } from './validity.js';

export interface SingleRelation {
  role: Relation['role'];
  /** Reported when two hold at once. */
  count: RuleId;
  /** Reported when there is none. */
  missing?: RuleId;
  /** Must hold without a gap from its beginning on. */
  unbroken?: boolean;
}

/** Of a relation that an object has one of at a time: the one to show, with what the guides say about it checked. */
export function singleRelation(
  scope: Scope,
  relations: readonly Relation[],
  path: string,
  rule: SingleRelation,
): Relation | undefined {
  const all = relations.filter((relation) => relation.role === rule.role);
  if (all.length === 0) {
    if (rule.missing) scope.report(rule.missing, path);
    return undefined;
  }
  const { overlap, gap } = checkSequence(all);
  if (overlap) scope.report(rule.count, path);
  if (gap && rule.unbroken) scope.report('relation.gap', path, rule.role);
  return heldOrNearest(all, scope.context.day);
}

/** As {@link singleRelation}, but only what holds on the day: a handler who has left is not the handler. */
export function presentRelation(
  scope: Scope,
  relations: readonly Relation[],
  path: string,
  rule: SingleRelation,
): Relation | undefined {
  singleRelation(scope, relations, path, rule);
  const all = relations.filter((relation) => relation.role === rule.role);
  return heldOn(all, scope.context.day);
}
