import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const late: LifeMaker = (today) => {
  const pen = new Pen('inger', today, {
    name: 'Inger Strandvig',
    age: 64,
    why: 'Forsinket: sagsindekset viser en kopi fra i går aftes, ydelsesindekset er langsomt',
  });
  const { cal } = pen;
  const { on } = cal;
  pen.case({
    title: 'Fleksjob',
    kle: '15.20.24',
    from: on(-40, 3),
    decided: on(-39, 8),
    handler: 'pernille',
  });
  const income = pen.case({
    title: 'Fleksløntilskud',
    kle: '32.27.10',
    from: on(-39, 8),
    decided: on(-39, 8),
  });
  pen.grant({
    in: income,
    from: on(-39, 8),
    benefits: [{ id: '1', name: 'Fleksløntilskud', kle: '32.27.10', from: on(-39, 8), plans: [] }],
  });
  pen.life.connections = {
    sdi: { state: 'late', dataFrom: cal.at(cal.daysAgo(1), '23:00') },
    ydi: { state: 'slow', delayInMilliseconds: 4000 },
  };
  pen.life.coverage = { children: 'unknown' };
  pen.contact('pernille', { area: 'employment', since: on(-39, 8), coordinating: true });
  return pen.life;
};
