import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const reopened: LifeMaker = (today) => {
  const pen = new Pen('ditlev', today, {
    name: 'Ditlev Bakkemose',
    age: 39,
    why: 'Genoptaget sag: afsluttet, åbnet igen efter klage, afgjort på ny',
  });
  const { on } = pen.cal;
  const sick = pen.case({
    title: 'Sygedagpengeopfølgning',
    kle: '15.17.06',
    steps: [
      { status: 'arisen', on: on(-22, 3), clock: '08:30' },
      { status: 'informed', on: on(-21, 9), clock: '10:00' },
      { status: 'decided', on: on(-20, 4), clock: '13:00' },
      { status: 'closed', on: on(-17, 28), clock: '15:00' },
      { status: 'informed', on: on(-14, 6), clock: '09:00' },
      { status: 'decided', on: on(-12, 19), clock: '11:00' },
    ],
    localStatus: 'Genoptaget efter hjemvisning',
    outcome: 'Delvist medhold',
    handlers: [
      { who: 'yusuf', from: on(-22, 3), to: on(-17, 28) },
      { who: 'pernille', from: on(-14, 6) },
    ],
  });
  pen.document({
    title: 'Klage over ophør',
    type: 'Brev, indgaaende',
    on: on(-16, 11),
    letterDate: on(-16, 9),
    in: sick,
  });
  pen.document({ title: 'Genvurdering', type: 'Internt Notat', on: on(-14, 6), in: sick });
  pen.contact('pernille', { area: 'employment', since: on(-14, 6), coordinating: true });
  return pen.life;
};
