import type { Amount } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const died: LifeMaker = (today) => {
  const pen = new Pen('aksel', today, {
    name: 'Aksel Tornhave',
    age: 71,
    why: 'Død for tre uger siden: sagerne lukker, én betaling efter dødsdagen skal tilbage',
  });
  const { on, daysAgo } = pen.cal;
  pen.life.person.diedOn = daysAgo(21);
  pen.case({
    title: 'Personlig og praktisk hjælp',
    kle: '27.36.04',
    from: on(-29, 3),
    decided: on(-29, 17),
    closed: daysAgo(20),
    handler: 'steen',
  });
  pen.case({
    title: 'Hjælpemidler, skal hentes',
    kle: '27.60.00',
    from: on(-29, 20),
    decided: on(-28, 2),
    handler: 'steen',
  });
  const pension = pen.grant({
    from: on(-60, 1),
    to: daysAgo(21),
    benefits: [
      {
        id: '1',
        name: 'Personligt tillæg',
        kle: '32.03.04',
        from: on(-60, 1),
        to: daysAgo(21),
        plans: [],
      },
    ],
  });
  pen.payment({
    from: daysAgo(20),
    to: daysAgo(1),
    availableOn: daysAgo(12),
    lines: [
      {
        from: daysAgo(20),
        to: daysAgo(1),
        amount: '-1840.00' as Amount,
        kle: '32.03.04',
        grantId: pension.id,
        benefitId: '1',
      },
    ],
  });
  pen.life.household = {
    members: [{ name: 'Grethe Tornhave', relation: 'spouse', age: 70, sameAddress: true }],
  };
  pen.remark('Bobestyrer', 'al post til skifteretten', daysAgo(18));
  return pen.life;
};
