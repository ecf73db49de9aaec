import type { Amount } from '@hoi/model';
import type { CaseDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** Cash benefit without an end, paid every month. */
export function complexIncome(pen: Pen): { support: CaseDraft } {
  const { on } = pen.cal;
  const support = pen.case({
    title: 'Kontanthjælp',
    kle: '32.24.04',
    from: on(-20, 1),
    decided: on(-20, 8),
    legalBasis: 'LBK om aktiv socialpolitik § 11',
  });
  const cash = pen.grant({
    in: support,
    from: on(-20, 1),
    benefits: [
      {
        id: '1',
        name: 'Kontanthjælp',
        kle: '32.24.04',
        from: on(-20, 1),
        plans: [
          {
            from: on(-20, 1),
            amount: '12605.00' as Amount,
            paid: 'Bagud',
            availableOn: 'Sidste bankdag i måneden',
          },
        ],
      },
    ],
  });
  pen.monthlyPayments(6, [{ grant: cash, benefit: '1', amount: '12605.00' as Amount }], {
    afterTax: '9711.00' as Amount,
  });
  return { support };
}
