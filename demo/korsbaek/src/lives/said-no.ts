import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const saidNo: LifeMaker = (today) => {
  const pen = new Pen('henny', today, {
    name: 'Henny Vesterlyng',
    age: 58,
    why: '"Nej til HOI": svaret står ved magt, og hun skal ikke spørges igen',
  });
  const { on, at } = pen.cal;
  pen.case({
    title: 'Kontaktforløb',
    kle: '15.20.20',
    from: on(-9, 11),
    decided: on(-8, 3),
    handler: 'yusuf',
  });
  pen.case({ title: 'Ledighedsydelse', kle: '32.24.12', from: on(-9, 11), decided: on(-9, 20) });
  pen.life.participation = {
    id: pen.name('participation'),
    answer: 'no',
    answeredOn: on(-7, 16),
    registeredAt: at(on(-7, 16), '14:05'),
    registeredBy: 'Mogens Vinterhal',
    document: { system: 'Sagsskabet', title: 'Nej til HOI' },
  };
  pen.contact('yusuf', { area: 'employment', since: on(-9, 11), coordinating: true });
  pen.withhold('social', 'family', 'health', 'education');
  return pen.life;
};
