import { addDays } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const shortPeriods: LifeMaker = (today) => {
  const pen = new Pen('mille', today, {
    name: 'Mille Fuglsang Torp',
    age: 27,
    why: 'Korte perioder: seks starter samme dag, én dag, nul dage, og en sag åbnet og lukket på et øjeblik',
  });
  const { on } = pen.cal;
  const day = on(-2, 10);
  const work = pen.case({
    title: 'Åbnet og lukket samme dag',
    kle: '15.20.20',
    steps: [
      { status: 'arisen', on: day, clock: '09:00' },
      { status: 'informed', on: day, clock: '09:00' },
      { status: 'decided', on: day, clock: '09:00' },
      { status: 'closed', on: day, clock: '14:00' },
    ],
  });
  for (const title of [
    'Enkeltydelse, tandlæge',
    'Enkeltydelse, briller',
    'Enkeltydelse, flytning',
  ]) {
    pen.case({ title, kle: '32.21.12', from: day, decided: day, closed: day });
  }
  const periods = [
    ['1', 'Én dag', day, day],
    ['2', 'Nul dage', day, addDays(day, -1)],
    ['3', 'To dage', day, addDays(day, 1)],
    ['4', 'Én dag, i dag', today, today],
    ['5', 'Begynder i dag', today, undefined],
  ] as const;
  pen.grant({
    in: work,
    from: day,
    to: day,
    benefits: periods.map(([id, name, from, to]) => ({
      id,
      name,
      kle: '32.21.12',
      from,
      ...(to === undefined ? {} : { to }),
      plans: [],
    })),
  });
  return pen.life;
};
