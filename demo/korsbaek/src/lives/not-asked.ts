import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const notAsked: LifeMaker = (today) => {
  const pen = new Pen('kasper', today, {
    name: 'Kasper Lyngholt',
    age: 33,
    why: 'Endnu ikke spurgt om HOI, men har sager på to områder',
  });
  const { on } = pen.cal;
  pen.case({
    title: 'Kontaktforløb',
    kle: '15.20.20',
    from: on(-5, 2),
    decided: on(-4, 8),
    handler: 'jonas',
  });
  pen.case({
    title: 'Kontanthjælp',
    kle: '32.24.04',
    steps: [
      { status: 'arisen', on: on(-5, 2) },
      { status: 'informed', on: on(-5, 28) },
    ],
  });
  pen.contact('jonas', { area: 'employment', since: on(-5, 2) });
  pen.withhold('social', 'family', 'health', 'education');
  return pen.life;
};
