import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const vip: LifeMaker = (today) => {
  const pen = new Pen('constance', today, {
    name: 'Constance Rosenfeldt-Dam',
    age: 45,
    why: 'VIP-følsomhed på alt, og én sag helt uden følsomhed',
  });
  const { on } = pen.cal;
  const first = pen.case({
    title: 'Sygedagpenge',
    kle: '32.30.04',
    from: on(-5, 3),
    decided: on(-4, 1),
    sensitivity: 'vip',
    handler: 'bodil',
  });
  pen.grant({
    in: first,
    sensitivity: 'vip',
    from: on(-4, 1),
    benefits: [{ id: '1', name: 'Sygedagpenge', kle: '32.30.04', from: on(-4, 1), plans: [] }],
  });
  pen.document({ title: 'Mulighedserklæring', type: 'Rapport', on: on(-4, 1), in: first });
  const bare = pen.case({ title: 'Genoptræning', kle: '29.21.00', from: on(-2, 9) });
  delete bare.sensitivity;
  return pen.life;
};
