import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const turning25: LifeMaker = (today) => {
  const pen = new Pen('emil', today, {
    name: 'Emil Tørvemose',
    age: 25,
    why: 'Fylder 25 i dag: fra ungeindsats til målgruppe for HOI på selve dagen',
  });
  const { on, daysAgo } = pen.cal;
  pen.case({
    title: 'Kontaktperson, kommunal ungeindsats',
    kle: '17.27.30',
    from: on(-28, 2),
    decided: on(-28, 2),
    closed: daysAgo(1),
    handler: 'tilde',
  });
  pen.case({
    title: 'Min Plan',
    kle: '15.20.01',
    from: today,
    handler: 'jonas',
  });
  pen.case({ title: 'Kontanthjælp', kle: '32.24.04', from: on(-12, 1), decided: on(-12, 9) });
  const support = pen.case({
    title: 'Socialpædagogisk støtte',
    kle: '27.36.12',
    from: on(-8, 19),
    decided: on(-7, 11),
    handler: 'amina',
  });
  pen.grant({
    in: support,
    from: on(-7, 11),
    to: on(5, 10),
    benefits: [
      {
        id: '1',
        name: 'Bostøtte, 2 timer om ugen',
        kle: '27.36.12',
        from: on(-7, 18),
        to: on(5, 10),
        plans: [],
      },
    ],
  });
  pen.contact('jonas', { area: 'employment', since: today, coordinating: true });
  return pen.life;
};
