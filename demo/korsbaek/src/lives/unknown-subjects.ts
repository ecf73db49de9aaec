import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const unknownSubjects: LifeMaker = (today) => {
  const pen = new Pen('frode', today, {
    name: 'Frode Alsted Krog',
    age: 55,
    why: 'Ukendte KLE-emner: kommunens egne numre, et nedlagt nummer og et, der ikke er et nummer',
  });
  const { on } = pen.cal;
  pen.case({
    title: 'Borgerens egen indgang',
    kle: '99.10.05',
    kleTitle: 'Korsbæk-modellen, én indgang',
    from: on(-4, 9),
    handler: 'erling',
  });
  pen.case({ title: 'Husly til hest', kle: '16.06.32', from: on(-90, 3), closed: on(-80, 5) });
  pen.case({ title: 'Brev uden emne', kle: 'diverse', from: on(-3, 2) });
  pen.case({
    title: 'Støtte efter nedlagt emne',
    kle: '27.27.51',
    from: on(-60, 2),
    decided: on(-59, 1),
  });
  pen.grant({
    benefits: [
      { id: '1', name: 'Lokal tilskudsordning', kle: '98.01.01', from: on(-5, 1), plans: [] },
    ],
  });
  return pen.life;
};
