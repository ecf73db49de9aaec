import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const otherSender: LifeMaker = (today) => {
  const pen = new Pen('hjalte', today, {
    name: 'Hjalte Nordmark Skov',
    age: 37,
    why: 'Alt svarer langsomt, hver forbindelse i sit tempo, og ESDH sender på vegne af fagsystemet',
  });
  const { on } = pen.cal;
  pen.case({
    title: 'Revalidering',
    kle: '15.17.12',
    from: on(-15, 3),
    decided: on(-14, 8),
    handler: 'pernille',
    sentBy: 'cabinet',
  });
  pen.case({
    title: 'Danskuddannelse',
    kle: '54.15.00',
    from: on(-18, 3),
    decided: on(-18, 8),
    closed: on(-2, 12),
    handler: 'tilde',
  });
  pen.life.connections = {
    sdi: { state: 'slow', delayInMilliseconds: 2500 },
    ydi: { state: 'slow', delayInMilliseconds: 6000 },
    person: { state: 'slow', delayInMilliseconds: 800 },
    store: { state: 'slow', delayInMilliseconds: 1500 },
  };
  return pen.life;
};
