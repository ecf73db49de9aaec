import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const deadConnection: LifeMaker = (today) => {
  const pen = new Pen('poul', today, {
    name: 'Poul Ravnkær',
    age: 46,
    why: 'Ydelsesindekset svarer ikke: sagerne ses, bevillinger er ukendte og ikke "ingen"',
  });
  const { cal } = pen;
  const { on } = cal;
  const work = pen.case({
    title: 'Kontaktforløb',
    kle: '15.20.20',
    from: on(-7, 5),
    decided: on(-6, 3),
    handler: 'jonas',
  });
  // There are grants; nobody hears of them today.
  pen.grant({
    in: work,
    from: on(-3, 1),
    to: on(3, 30),
    benefits: [
      {
        id: '1',
        name: 'Virksomhedspraktik',
        kle: '15.18.05',
        from: on(-3, 7),
        to: on(1, 4),
        plans: [],
      },
    ],
  });
  pen.case({ title: 'Kontanthjælp', kle: '32.24.04', from: on(-7, 5), decided: on(-7, 19) });
  pen.life.connections = {
    ydi: {
      state: 'failed',
      reason: 'unreachable',
      lastAnsweredAt: cal.at(cal.daysAgo(1), '17:31'),
    },
  };
  pen.contact('jonas', { area: 'employment', since: on(-7, 5), coordinating: true });
  return pen.life;
};
