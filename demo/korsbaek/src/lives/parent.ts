import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { SMILLA, supportForSmilla } from './family-of-jeppe.js';

export const parent: LifeMaker = (today) => {
  const pen = new Pen('jeppe', today, {
    name: 'Jeppe Rørsang',
    age: 36,
    why: 'Barnets sag: borgeren er sekundær part, datteren er primær',
  });
  const { on } = pen.cal;
  supportForSmilla(pen);
  pen.case({
    title: 'Tabt arbejdsfortjeneste',
    kle: '34.45.35',
    from: on(-7, 4),
    decided: on(-6, 12),
    handler: 'gry',
  });
  pen.life.household = {
    members: [
      {
        ...(SMILLA.citizen ? { person: SMILLA.citizen } : {}),
        name: SMILLA.name,
        relation: 'child',
        age: 11,
        sameAddress: true,
      },
    ],
  };
  pen.contact('gry', { area: 'family', since: on(-11, 9), coordinating: true });
  return pen.life;
};
