import {
  type Party,
  type Payment,
  type PaymentLine,
  type UnknownRelation,
  areaOfKle,
  isKleNumber,
  sameAmount,
  sumOf,
} from '@hoi/model';
import { sortedBy, stableJson } from '../sagdok/order.js';
import { onePerPerson, readActor, readParty } from '../sagdok/people.js';
import { readDay, readPeriod } from '../sagdok/read-time.js';
import { type Registered } from '../sagdok/registration.js';
import { type Relation, readRelations, readUuid } from '../sagdok/relation.js';
import { type RuleId } from '../rules.js';
import { type Scope } from '../sagdok/scope.js';
import { listed } from '../sagdok/snapshot.js';
import { checkSystems, provenanceOf, readSystems } from '../sagdok/systems.js';
import { readMoney } from '../sagdok/values.js';
import { W } from '../sagdok/wire.js';
import { type XmlNode, textAt } from '../xml/tree.js';
import { latestRegistered } from './read-grant.js';
import { P } from './wire.js';

const PATH = `${W.attributes}/${W.properties}`;
const LINES = `${W.relations}/${P.line}`;
const ACTORS = `${W.relations}/${P.actor}`;
const PARTIES = `${W.relations}/${P.party}`;

/** One payment (Økonomisk effektuering): like a pay slip, its lines are relations. */
export function readPayment(scope: Scope, registered: Registered, id: string): Payment {
  const unknown: UnknownRelation[] = [];
  const list = (name: string) => listed(registered, W.relations, name);
  const properties = latestRegistered(listed(registered, W.attributes, W.properties));
  if (!properties) scope.absent.push('period', 'gross');
  const fields = readProperties(scope, properties);
  const lineNodes = list(P.line);
  if (lineNodes.length === 0) scope.absent.push('lines');
  const lines = readLines(scope, lineNodes, unknown);
  const amounts = lines.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const linesTotal =
    lines.length > 0 && amounts.length === lines.length ? sumOf(amounts) : undefined;
  if (linesTotal !== undefined && fields.gross !== undefined) {
    if (!sameAmount(linesTotal, fields.gross)) {
      scope.report('amount.mismatch', `${PATH}/${P.gross}`, `${fields.gross} / ${linesTotal}`);
    }
  }
  const actors = readActors(scope, list(P.actor), unknown);
  const parties = readParties(scope, list(P.party), unknown);
  const systemNodes = list(P.system);
  const systems = readSystems(scope, systemNodes, `${W.relations}/${P.system}`, unknown, true);
  if (systemNodes.length === 0) scope.absent.push('provenance.system');
  else checkSystems(scope, systems.relations, 'payment');
  return {
    id,
    ...fields,
    lines,
    ...(linesTotal !== undefined && { linesTotal }),
    ...actors,
    parties,
    unknownRelations: sortedBy(unknown, stableJson),
    provenance: provenanceOf(scope, registered, systems),
  };
}

type Properties = Pick<
  Payment,
  | 'key'
  | 'period'
  | 'availableOn'
  | 'invalidAvailableOn'
  | 'gross'
  | 'afterTax'
  | 'sent'
  | 'paid'
  | 'department'
  | 'sentReason'
  | 'paidReason'
>;

const REQUIRED: [string, RuleId][] = [
  [W.key, 'ob1.payment.key.missing'],
  [P.start, 'ob1.payment.period.missing'],
  [P.end, 'ob1.payment.period.missing'],
  [P.gross, 'ob1.payment.gross.missing'],
  [P.availableOn, 'ob1.payment.availableOn.missing'],
  [P.afterTax, 'ob1.payment.afterTax.missing'],
  [P.sent, 'ob1.payment.sent.missing'],
  [P.department, 'ob1.payment.department.missing'],
];

function readProperties(scope: Scope, node: XmlNode | undefined): Properties {
  const { period } = readPeriod(scope, {
    field: 'payment',
    from: textAt(node, P.start),
    to: textAt(node, P.end),
    fromPath: `${PATH}/${P.start}`,
    toPath: `${PATH}/${P.end}`,
  });
  if (!node) return { period };
  for (const [name, rule] of REQUIRED) {
    if (textAt(node, name) === undefined) scope.report(rule, PATH);
  }
  const text = (name: string) => scope.text(node, PATH, name);
  const money = (name: string) => readMoney(scope, node, PATH, name);
  const day = readDay(scope, textAt(node, P.availableOn), `${PATH}/${P.availableOn}`);
  const fields = {
    key: text(W.key),
    availableOn: day.date,
    invalidAvailableOn: day.raw,
    gross: money(P.gross),
    afterTax: money(P.afterTax),
    sent: money(P.sent),
    paid: money(P.paid),
    department: text(P.department),
    sentReason: text(P.sentReason),
    paidReason: text(P.paidReason),
  };
  const { afterTax, sent, paid } = fields;
  if (afterTax && sent && !sameAmount(afterTax, sent) && fields.sentReason === undefined) {
    scope.report('ob4.payment.sentReason.missing', PATH);
  }
  if (sent && paid && !sameAmount(sent, paid) && fields.paidReason === undefined) {
    scope.report('ob4.payment.paidReason.missing', PATH);
  }
  const given = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
  return { ...(given as Omit<Properties, 'period'>), period };
}

function readLines(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): PaymentLine[] {
  const relations = readRelations(scope, nodes, 'paymentLine', LINES, unknown, true);
  const lines = relations.map((relation) => readLine(scope, relation));
  return sortedBy(
    lines,
    (line) => line.period.start ?? undefined,
    (line) => line.index?.padStart(36, '0'),
    stableJson,
  );
}

/** A line of unknown role is still money paid: leaving it out would change the sum. */
function readLine(scope: Scope, { node, index }: Relation): PaymentLine {
  const { period } = readPeriod(scope, {
    field: 'paymentLine',
    from: textAt(node, P.lineStart),
    to: textAt(node, P.lineEnd),
    fromPath: `${LINES}/${P.lineStart}`,
    toPath: `${LINES}/${P.lineEnd}`,
  });
  const amount = readMoney(scope, node, LINES, P.lineAmount);
  const kle = scope.text(node, LINES, P.lineKle);
  const grantId = readUuid(textAt(node, P.lineBenefit, W.uuid));
  const benefitId = scope.text(node, LINES, P.lineBenefit, P.lineBenefitId);
  const missing: [boolean, RuleId][] = [
    [
      textAt(node, P.lineStart) === undefined || textAt(node, P.lineEnd) === undefined,
      'ob1.payment.line-period.missing',
    ],
    [textAt(node, P.lineAmount) === undefined, 'ob1.payment.line-amount.missing'],
    [kle === undefined, 'ob1.payment.line-kle.missing'],
    [grantId === undefined || benefitId === undefined, 'ob1.payment.line-benefit.missing'],
  ];
  for (const [is, rule] of missing) if (is) scope.report(rule, LINES);
  if (kle !== undefined && !isKleNumber(kle)) {
    scope.report('class.unknown', `${LINES}/${P.lineKle}`, kle);
  }
  return {
    ...(index !== undefined && { index }),
    period,
    ...(amount !== undefined && { amount }),
    ...(kle !== undefined && { kle }),
    area: areaOfKle(kle, scope.context.areas),
    ...(grantId !== undefined && { grantId }),
    ...(benefitId !== undefined && { benefitId }),
  };
}

function readActors(
  scope: Scope,
  nodes: readonly XmlNode[],
  unknown: UnknownRelation[],
): Pick<Payment, 'owner' | 'payingUnit'> {
  if (nodes.length === 0) scope.absent.push('owner', 'payingUnit');
  const actors = readRelations(scope, nodes, 'paymentActor', ACTORS, unknown, true);
  const of = (role: Relation['role']) => actors.filter((relation) => relation.role === role);
  const [owners, units] = [of('paymentActor.owner'), of('paymentActor.payingUnit')];
  if (nodes.length > 0 && owners.length === 0) scope.report('ob1.payment.owner.missing', ACTORS);
  if (owners.length > 1) scope.report('count.owner', ACTORS);
  const [owner, unit] = [owners[0], units[0]];
  return {
    ...(owner && { owner: readActor(scope, owner, owner.node) }),
    ...(unit && { payingUnit: readActor(scope, unit, unit.node) }),
  };
}

function readParties(scope: Scope, nodes: readonly XmlNode[], unknown: UnknownRelation[]): Party[] {
  if (nodes.length === 0) scope.absent.push('parties');
  const relations = readRelations(scope, nodes, 'paymentParty', PARTIES, unknown, true);
  const payees = relations.filter(({ role }) => role === 'paymentParty.payee');
  if (nodes.length > 0 && payees.length === 0) scope.report('ob1.payment.payee.missing', PARTIES);
  if (onePerPerson(payees).length > 1) scope.report('count.payee', PARTIES);
  const parties = onePerPerson(relations).map((relation) => {
    const role = relation.role === 'paymentParty.payee' ? 'payee' : 'unknown';
    return readParty(scope, relation, role, relation.node);
  });
  return sortedBy(parties, (party) => party.role, stableJson);
}
