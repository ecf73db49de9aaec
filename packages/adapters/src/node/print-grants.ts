import {
  type CaseRecord,
  type Grant,
  type GrantedBenefit,
  type Payment,
  type PaymentLine,
  AREAS,
} from '@hoi/model';
import { type Collected } from '../read.js';
import { caseName } from './print-cases.js';
import { type Say, joined, printable } from './say.js';

/** Grants by area, each with its benefits and the three periods: the grant's, the benefit's, and those paid for. */
export function* printGrants(say: Say, all: Collected): Generator<string> {
  const { words } = say;
  yield words.grants(all.grants.length).toLocaleUpperCase(words.lang);
  if (all.grants.length === 0) yield `  ${words.none}`;
  const cases = new Map(all.cases.map((one) => [one.id, one]));
  const lines = linesByBenefit(all.payments);
  for (const area of AREAS) {
    const here = all.grants.filter((grant) => grant.area === area);
    if (here.length > 0) yield* ['', `  ${words[`area.${area}`]}`];
    for (const grant of here) yield* printGrant(say, grant, cases, lines);
  }
}

function linesByBenefit(payments: readonly Payment[]): Map<string, PaymentLine[]> {
  const found = new Map<string, PaymentLine[]>();
  const lines = payments.flatMap((payment) => payment.lines);
  const start = ({ period }: PaymentLine) => period.start ?? '';
  lines.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
  for (const line of lines) {
    const key = `${line.grantId ?? ''} ${line.benefitId ?? ''}`;
    const same = found.get(key);
    if (same) same.push(line);
    else found.set(key, [line]);
  }
  return found;
}

function* printGrant(
  say: Say,
  grant: Grant,
  cases: ReadonlyMap<string, CaseRecord>,
  lines: ReadonlyMap<string, PaymentLine[]>,
): Generator<string> {
  const { words } = say;
  yield `  * ${words.grant} ${printable(grant.key ?? grant.id)}`;
  yield `    ${words.grantPeriod}: ${say.period(grant.period)}`;
  for (const { caseId, caseNumber, title } of grant.cases) {
    const there = cases.get(caseId);
    const copied = printable([caseNumber, title].filter(Boolean).join(' ')) || caseId;
    yield `    ${words.inCase}: ${there ? caseName(say, there) : `${copied} (${words.caseNotThere})`}`;
  }
  const [owner, unit] = [say.actor(grant.owner), say.actor(grant.responsibleUnit)];
  yield `    ${joined(owner && `${words.owner}: ${owner}`, unit && `${words.unit}: ${unit}`)}`;
  if (grant.parties.length > 0) {
    yield `    ${words.parties}: ${grant.parties.map((party) => say.party(party)).join(', ')}`;
  }
  for (const benefit of grant.benefits) {
    yield* printBenefit(say, benefit, lines.get(`${grant.id} ${benefit.id}`) ?? []);
  }
}

function* printBenefit(
  say: Say,
  benefit: GrantedBenefit,
  lines: readonly PaymentLine[],
): Generator<string> {
  const { words } = say;
  const { kle } = benefit;
  yield `    - ${joined(printable(benefit.name ?? words.untitled), kle && `${words.kle} ${printable(kle.number)}`)}`;
  yield `      ${words.benefitPeriod}: ${say.period(benefit.period)}`;
  for (const plan of benefit.plans) {
    const paid = plan.paid === undefined ? undefined : words[plan.paid];
    const when = plan.availableOn && printable(plan.availableOn);
    yield `      ${words.plan}: ${joined(say.amount(plan.amount), paid, when, say.period(plan.period))}`;
  }
  for (const line of lines) {
    yield `      ${words.paidFor}: ${say.period(line.period)} · ${say.amount(line.amount)}`;
  }
}
