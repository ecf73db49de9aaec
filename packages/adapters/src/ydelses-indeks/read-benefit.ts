import {
  type ClassRef,
  type GrantedBenefit,
  type PayoutPlan,
  type UnknownRelation,
  areaOfKle,
} from '@hoi/model';
import { hashName } from '../sagdok/hash.js';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { readPeriod } from '../sagdok/read-time.js';
import { readRelations } from '../sagdok/relation.js';
import { type Scope } from '../sagdok/scope.js';
import { readSystems } from '../sagdok/systems.js';
import { readBoolean, readClass, readKle, readMoney } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, at, childrenOf, distinct, fingerprint, textAt } from '../xml/tree.js';
import { G, PAID } from './wire.js';

const PATH = `${W.attributes}/${G.benefit}`;

/** A benefit within a grant. Its Virkning is registration time (the index keeps no double history) and is not looked at. */
export function readBenefit(
  scope: Scope,
  node: XmlNode,
  unknown: UnknownRelation[],
): GrantedBenefit {
  const text = (...names: string[]) => scope.text(node, PATH, ...names);
  const { period } = readPeriod(scope, {
    field: 'benefit',
    from: textAt(node, G.benefitStart),
    to: textAt(node, G.benefitEnd),
    fromPath: `${PATH}/${G.benefitStart}`,
    toPath: `${PATH}/${G.benefitEnd}`,
  });
  if (period.start === null && !period.invalid) {
    scope.report('ob1.grant.benefit-period.missing', PATH);
  }
  // "Must not be used": nothing says who it is for, so that it is not shown to anyone.
  if (textAt(node, G.message) !== undefined) {
    scope.report('field.disallowed', `${PATH}/${G.message}`);
  }
  const id = text(G.benefitId);
  if (id === undefined) scope.report('ob1.grant.benefit-id.missing', PATH);
  const { benefitClass, klass } = readKind(scope, at(node, G.kind), unknown);
  const kle = klass && readKle(scope, klass, `${PATH}/${G.kind}/${G.classification}`);
  if (!kle) scope.report('ob1.grant.kle.missing', PATH);
  const name = text(G.benefitName) ?? text(G.kind, G.kindName);
  const reason = text(G.reason);
  const repayable = readBoolean(scope, node, PATH, G.repayable);
  const systems = childrenOf(node, G.system);
  const { system } = readSystems(scope, distinct(systems), `${PATH}/${G.system}`, unknown, true);
  const plans = distinct(childrenOf(node, G.plan)).map((plan) => readPlan(scope, plan));
  return {
    // Unique in its grant, as the model wants it; nothing can point to it.
    id: id ?? `~${hashName(fingerprint(node))}`,
    ...(name !== undefined && { name }),
    period,
    ...(kle && { kle }),
    area: areaOfKle(kle?.number, scope.context.areas),
    ...(benefitClass && { benefitClass }),
    ...(reason !== undefined && { reason }),
    ...(repayable !== undefined && { repayable }),
    ...(system !== undefined && { system }),
    plans: sortedBy(
      plans,
      (plan) => plan.period.start ?? undefined,
      (plan) => plan.id,
      stableJson,
    ),
  };
}

/** The element itself says what it is; an unknown role on it is reported, and takes nothing away. */
function readKind(
  scope: Scope,
  node: XmlNode | undefined,
  unknown: UnknownRelation[],
): { benefitClass?: ClassRef; klass?: ClassRef } {
  if (!node) return {};
  const path = `${PATH}/${G.kind}`;
  const [kind] = readRelations(scope, [node], 'grantBenefit', path, unknown, true);
  const title = scope.text(node, path, G.kindName);
  const benefitClass: ClassRef = {
    ...(kind?.uuid !== undefined && { id: kind.uuid }),
    ...(title !== undefined && { title }),
  };
  const classification = at(node, G.classification);
  const classPath = `${path}/${G.classification}`;
  const nodes = classification ? [classification] : [];
  const [relation] = readRelations(scope, nodes, 'grantClass', classPath, unknown, true);
  return {
    ...(Object.keys(benefitClass).length > 0 && { benefitClass }),
    ...(relation && { klass: readClass(scope, relation, classification) }),
  };
}

/** What will be paid, and when. */
function readPlan(scope: Scope, node: XmlNode): PayoutPlan {
  const path = `${PATH}/${G.plan}`;
  const { period } = readPeriod(scope, {
    field: 'payoutPlan',
    from: textAt(node, G.planStart),
    to: textAt(node, G.planEnd),
    fromPath: `${path}/${G.planStart}`,
    toPath: `${path}/${G.planEnd}`,
  });
  const text = (name: string) => scope.text(node, path, name);
  const paidText = textAt(node, G.paid);
  const paid =
    paidText !== undefined && Object.hasOwn(PAID, paidText)
      ? PAID[paidText as keyof typeof PAID]
      : undefined;
  const fields = {
    id: text(G.benefitId),
    amount: readMoney(scope, node, path, G.amount),
    frequency: text(G.frequency)?.toLowerCase(),
    paid,
    availableOn: text(G.availableOn),
    manuallyApproved: readBoolean(scope, node, path, G.manuallyApproved),
  };
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return { ...(given as Omit<PayoutPlan, 'period'>), period };
}
