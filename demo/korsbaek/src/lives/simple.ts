import type { Amount } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const simple: LifeMaker = (today) => {
  const pen = new Pen('viggo', today, {
    name: 'Viggo Havgren',
    age: 52,
    why: 'Enkelt liv: én sag og én ydelse, alt svarer',
  });
  const { on } = pen.cal;
  const sick = pen.case({
    title: 'Sygedagpenge',
    kle: '32.30.04',
    from: on(-2, 6),
    decided: on(-2, 20),
    handler: 'bodil',
  });
  const grant = pen.grant({
    in: sick,
    from: on(-2, 6),
    to: on(3, 5),
    benefits: [
      {
        id: '1',
        name: 'Sygedagpenge',
        kle: '32.30.04',
        from: on(-2, 6),
        to: on(3, 5),
        plans: [
          {
            from: on(-2, 6),
            amount: '20318.00' as Amount,
            paid: 'Bagud',
            availableOn: 'Sidste bankdag i måneden',
          },
        ],
      },
    ],
  });
  pen.monthlyPayments(1, [{ grant, benefit: '1', amount: '20318.00' as Amount }], {
    afterTax: '14120.00' as Amount,
  });
  pen.contact('bodil', { area: 'income', since: on(-2, 6), coordinating: true });
  return pen.life;
};
