import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const registrations: LifeMaker = (today) => {
  const pen = new Pen('anker', today, {
    name: 'Anker Sejlbjerg',
    age: 31,
    why: 'Flere registreringer af samme sag: rettet titel, skiftet enhed, nyeste gælder',
  });
  const { on } = pen.cal;
  const arisen = { status: 'arisen', on: on(-8, 4), clock: '09:00' } as const;
  const informed = { status: 'informed', on: on(-7, 2), clock: '10:00' } as const;
  const draft = pen.case({
    title: 'Bostøtte efter § 85 a',
    kle: '27.36.14',
    steps: [arisen, informed, { status: 'decided', on: on(-5, 19), clock: '13:00' }],
    handlers: [{ who: 'amina', from: on(-7, 2) }],
    savedOn: on(-5, 19),
  });
  const { id, earlier, ...now } = draft;
  void id;
  void earlier;
  draft.earlier = [
    {
      ...now,
      title: 'Bostøtet (fejl i titel)',
      steps: [arisen],
      handlers: [{ who: 'steen', from: on(-8, 4) }],
      savedOn: on(-8, 4),
    },
    {
      ...now,
      title: 'Bostøtte',
      steps: [arisen, informed],
      unit: 'health',
      handlers: [{ who: 'steen', from: on(-8, 4) }],
      savedOn: on(-7, 2),
    },
  ];
  pen.contact('amina', { area: 'social', since: on(-7, 2), coordinating: true });
  return pen.life;
};
