import { type Payment } from '@hoi/model';
import { type Collected } from '../read.js';
import { type Say, joined, printable } from './say.js';

/** Payments by the day the money could be used, with exact sums. */
export function* printPayments(say: Say, all: Collected): Generator<string> {
  const { words } = say;
  yield words.payments(all.payments.length).toLocaleUpperCase(words.lang);
  if (all.payments.length === 0) yield `  ${words.none}`;
  const benefits = new Map(
    all.grants.flatMap((grant) =>
      grant.benefits.map((benefit) => [`${grant.id} ${benefit.id}`, benefit.name] as const),
    ),
  );
  const sorted = [...all.payments].sort((a, b) =>
    (a.availableOn ?? '') < (b.availableOn ?? '')
      ? -1
      : (a.availableOn ?? '') > (b.availableOn ?? '')
        ? 1
        : 0,
  );
  for (const payment of sorted) yield* printPayment(say, payment, benefits);
}

function* printPayment(
  say: Say,
  payment: Payment,
  benefits: ReadonlyMap<string, string | undefined>,
): Generator<string> {
  const { words } = say;
  const raw = payment.invalidAvailableOn;
  const day = payment.availableOn
    ? say.date(payment.availableOn)
    : raw !== undefined && words['period.invalid'](printable(raw));
  yield '';
  yield `  * ${joined(
    `${words.payment} ${printable(payment.key ?? payment.id)}`,
    day && `${words.available} ${day}`,
    say.period(payment.period),
  )}`;
  const amounts = [
    [words.gross, payment.gross],
    [words.afterTax, payment.afterTax],
    [words.sent, payment.sent],
    [words.paid, payment.paid],
  ] as const;
  const told = amounts.flatMap(([name, amount]) =>
    amount === undefined ? [] : [`${name} ${say.amount(amount)}`],
  );
  if (told.length > 0) yield `    ${told.join(' · ')}`;
  for (const reason of [payment.sentReason, payment.paidReason]) {
    if (reason !== undefined) yield `    ${printable(reason)}`;
  }
  for (const line of payment.lines) {
    const name = benefits.get(`${line.grantId ?? ''} ${line.benefitId ?? ''}`);
    const kle = line.kle && `${words.kle} ${printable(line.kle)}`;
    yield `    - ${joined(say.amount(line.amount), name && printable(name), kle, say.period(line.period))}`;
  }
  if (payment.linesTotal !== undefined) {
    yield `    ${words.linesTotal}: ${say.amount(payment.linesTotal)}`;
  }
  if (payment.parties.length > 0) {
    yield `    ${words.parties}: ${payment.parties.map((party) => say.party(party)).join(', ')}`;
  }
}
