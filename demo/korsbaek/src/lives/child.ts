import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { JEPPE, supportForSmilla } from './family-of-jeppe.js';

export const child: LifeMaker = (today) => {
  const pen = new Pen('smilla', today, {
    name: 'Smilla Rørsang',
    age: 11,
    why: 'Barnet selv: samme sag som faderens, men her er hun primær part',
  });
  const { on, daysAhead, workday } = pen.cal;
  const support = supportForSmilla(pen);
  pen.case({
    title: 'Specialpædagogisk bistand',
    kle: '17.03.00',
    from: on(-5, 20),
    decided: on(-3, 12),
    handler: 'vibeke',
    unit: 'school',
  });
  pen.case({
    title: 'Merudgiftsydelse',
    kle: '34.45.30',
    from: on(-15, 3),
    decided: on(-14, 17),
    handler: 'gry',
  });
  pen.life.household = {
    members: [
      {
        ...(JEPPE.citizen ? { person: JEPPE.citizen } : {}),
        name: JEPPE.name,
        relation: 'parent',
        age: 36,
        sameAddress: true,
      },
    ],
  };
  pen.contact('gry', { area: 'family', since: on(-11, 9), coordinating: true });
  pen.appointment({
    kind: 'followUp',
    title: 'Opfølgning på barnets plan',
    area: 'family',
    date: workday(daysAhead(18)),
    state: 'planned',
    caseId: support.id,
  });
  return pen.life;
};
