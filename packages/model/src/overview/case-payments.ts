import type { Amount } from '../money/amount.js';
import type { Grant } from '../record/grant.js';
import type { Payment } from '../record/payment.js';
import type { CivilDate } from '../time/civil-date.js';

/** One payment as far as it concerns certain grants. */
export interface PaymentOfGrants {
  payment: Payment;
  /** When the money can be used. */
  on: CivilDate | undefined;
  /** The one amount that can be said: the line's own where only one line is of these grants; never a share of a total. */
  amount: Amount | undefined;
  /** The payment also covers something else, so its total says nothing of these grants. */
  more: boolean;
}

/** Payments with a line from one of the grants, newest first; those that nobody has dated last. */
export function paymentsOfGrants(
  payments: readonly Payment[],
  grants: readonly Pick<Grant, 'id'>[],
): PaymentOfGrants[] {
  const ids = new Set(grants.map(({ id }) => id));
  return payments
    .flatMap((payment) => {
      const mine = payment.lines.filter(({ grantId }) => grantId !== undefined && ids.has(grantId));
      if (mine.length === 0) return [];
      const [first] = mine;
      return [
        {
          payment,
          on: payment.availableOn,
          amount: mine.length === 1 ? first?.amount : wholly(payment, mine.length),
          more: payment.lines.length > mine.length,
        },
      ];
    })
    .sort((a, b) => compare(b.on ?? '', a.on ?? '') || compare(a.payment.id, b.payment.id));
}

/** The exact sum of the lines, where all of them belong here. */
function wholly(payment: Payment, mine: number): Amount | undefined {
  return payment.lines.length === mine ? payment.linesTotal : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
