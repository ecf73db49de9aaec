import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount } from '../money/amount.js';
import type { Payment } from '../record/payment.js';
import type { CivilDate } from '../time/civil-date.js';
import { paidSum, timelinePayments } from './timeline-payments.js';

const period = (start: string, last: string) => ({
  start: start as CivilDate,
  end: { kind: 'on' as const, date: last as CivilDate },
});
const line = (benefit: number | undefined, month: number, amount?: string) => ({
  period: period(
    `2026-${String(month).padStart(2, '0')}-01`,
    `2026-${String(month).padStart(2, '0')}-28`,
  ),
  area: 'income' as const,
  ...(amount === undefined ? {} : { amount: amount as Amount }),
  ...(benefit === undefined ? {} : { grantId: 'g', benefitId: String(benefit) }),
});
const payment = (id: number, lines: ReturnType<typeof line>[]): Payment =>
  ({
    id: String(id),
    period: period('2026-01-01', '2026-01-31'),
    lines,
    gross: '10.00',
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
  }) as never;

describe('timelinePayments', () => {
  it('puts each part with its benefit and sums it exactly', () => {
    const { byItem, loose } = timelinePayments(
      [payment(1, [line(1, 2, '0.10'), line(2, 2, '5.00')]), payment(2, [line(1, 1, '0.20')])],
      [{ id: 'g/1' }, { id: 'g/2' }],
    );
    expect(byItem.get('g/1')?.map(({ paymentId }) => paymentId)).toEqual(['2', '1']);
    expect(paidSum(byItem.get('g/1') ?? [])).toEqual({ count: 2, total: '0.30', unknown: 0 });
    expect(loose).toEqual([]);
  });

  it('counts what belongs to no shown benefit, and a payment that tells no parts', () => {
    const { byItem, loose } = timelinePayments(
      [payment(1, [line(undefined, 2, '1.00')]), payment(2, [line(9, 3)]), payment(3, [])],
      [{ id: 'g/1' }],
    );
    expect(byItem.size).toBe(0);
    expect(paidSum(loose)).toEqual({ count: 3, total: '11.00', unknown: 1 });
  });

  it('loses no part of any payment', () => {
    const lines = fc.array(
      fc.record({
        benefit: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
        month: fc.integer({ min: 1, max: 12 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 20 }), (some) => {
        const payments = some.map((parts, i) =>
          payment(
            i,
            parts.map(({ benefit, month }) => line(benefit, month)),
          ),
        );
        const { byItem, loose } = timelinePayments(payments, [{ id: 'g/0' }, { id: 'g/3' }]);
        const placed = [...byItem.values()].flat().length + loose.length;
        expect(placed).toBe(some.reduce((sum, parts) => sum + Math.max(1, parts.length), 0));
      }),
    );
  });
});
