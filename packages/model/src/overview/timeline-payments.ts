import type { Payment } from '../record/payment.js';
import { type Amount, sumOf } from '../money/amount.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Period } from '../time/period.js';
import type { TimelineItem } from './timeline-item.js';

/** A payment's part for one benefit: the days it pays for, and how much, when the viewer may see it. */
export interface PaidLine {
  paymentId: string;
  period: Period;
  amount: Amount | undefined;
  availableOn: CivilDate | undefined;
}

export interface TimelinePayments {
  /** By the timeline's item, each list by day. */
  byItem: ReadonlyMap<string, readonly PaidLine[]>;
  /** Of no benefit that is shown: counted, and listed where someone asks. */
  loose: readonly PaidLine[];
}

/** Puts every part of every payment with the benefit it pays. None is left out: what belongs to no shown benefit is `loose`. */
export function timelinePayments(
  payments: readonly Payment[],
  items: Iterable<Pick<TimelineItem, 'id'>>,
): TimelinePayments {
  const byItem = new Map<string, PaidLine[]>();
  for (const { id } of items) byItem.set(id, []);
  const loose: PaidLine[] = [];
  for (const payment of payments) {
    const { id: paymentId, availableOn, lines } = payment;
    for (const { grantId = '', benefitId = '', period, amount } of lines) {
      const paid = { paymentId, period, amount, availableOn };
      (byItem.get(`${grantId}/${benefitId}`) ?? loose).push(paid);
    }
    // A payment whose parts nobody tells is still a payment.
    if (lines.length === 0) {
      loose.push({ paymentId, period: payment.period, amount: wholeOf(payment), availableOn });
    }
  }
  for (const list of [...byItem.values(), loose]) list.sort(byDay);
  for (const [id, list] of byItem) if (list.length === 0) byItem.delete(id);
  return { byItem, loose };
}

/** How many payments, and what they come to; `unknown` counts parts whose amount is not told. */
export interface PaidSum {
  count: number;
  total: Amount | undefined;
  unknown: number;
}

export function paidSum(lines: readonly PaidLine[]): PaidSum {
  const amounts = lines.map(({ amount }) => amount).filter((amount) => amount !== undefined);
  return {
    count: new Set(lines.map(({ paymentId }) => paymentId)).size,
    total: amounts.length > 0 ? sumOf(amounts) : undefined,
    unknown: lines.length - amounts.length,
  };
}

function wholeOf({ gross, sent, paid }: Payment): Amount | undefined {
  return gross ?? sent ?? paid;
}

function byDay(a: PaidLine, b: PaidLine): number {
  const x = keyOf(a);
  const y = keyOf(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function keyOf({ period, availableOn, paymentId }: PaidLine): string {
  return `${period.start ?? availableOn ?? ''} ${paymentId}`;
}

/** The day a part stands at when the days it pays for cannot be read. */
export function paidDay({
  period,
  availableOn,
}: Pick<PaidLine, 'period' | 'availableOn'>): CivilDate | undefined {
  return period.start ?? availableOn;
}
