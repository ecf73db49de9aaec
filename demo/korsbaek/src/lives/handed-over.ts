import { addDays } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const handedOver: LifeMaker = (today) => {
  const pen = new Pen('gunhild', today, {
    name: 'Gunhild Espegård',
    age: 61,
    why: 'Overdraget tre gange: tidligere, nuværende og kommende sagsbehandler i samme sag',
  });
  const { on, daysAhead } = pen.cal;
  const start = on(-30, 6);
  const [second, third, next] = [on(-19, 1), on(-4, 15), daysAhead(19)];
  pen.case({
    title: 'Socialpædagogisk støtte',
    kle: '27.36.12',
    from: start,
    decided: on(-29, 2),
    handlers: [
      { who: 'steen', from: start, to: addDays(second, -1) },
      { who: 'amina', from: second, to: addDays(third, -1) },
      { who: 'mogens', from: third, to: addDays(next, -1) },
      { who: 'karen', from: next },
    ],
    otherHandlers: ['yusuf', 'bodil'],
    savedOn: on(-1, 3),
  });
  // Nobody is named: then it is the unit one writes to.
  pen.case({ title: 'Fleksløntilskud', kle: '32.27.10', from: on(-14, 1), decided: on(-14, 2) });
  pen.contact('mogens', {
    area: 'social',
    since: third,
    until: addDays(next, -1),
    coordinating: true,
  });
  pen.contact('karen', { area: 'crossCutting', since: next, coordinating: true });
  return pen.life;
};
