import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const everythingDown: LifeMaker = (today) => {
  const pen = new Pen('asta', today, {
    name: 'Asta Hvidtjørn',
    age: 35,
    why: 'Begge indekser er nede på hver sin måde: intet vises, og intet kaldes "ingen"',
  });
  const { cal } = pen;
  pen.case({ title: 'Kontaktforløb', kle: '15.20.20', from: cal.on(-4, 2), handler: 'yusuf' });
  pen.life.connections = {
    sdi: { state: 'failed', reason: 'fault', lastAnsweredAt: cal.at(cal.daysAgo(3), '08:02') },
    ydi: { state: 'failed', reason: 'timeout' },
  };
  return pen.life;
};
