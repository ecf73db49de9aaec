import { addDays } from '@hoi/model';
import type { BenefitDraft } from '../content.js';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const everyEnd: LifeMaker = (today) => {
  const pen = new Pen('sigurd', today, {
    name: 'Sigurd Ellekilde',
    age: 43,
    why: 'Alle slags slutninger side om side: sluttet, i dag, i morgen, planlagt, løbende, ukendt, ulæselig, omvendt',
  });
  const { on, daysAgo, daysAhead } = pen.cal;
  const start = on(-6, 1);
  const work = pen.case({
    title: 'Ressourceforløb',
    kle: '15.17.22',
    from: start,
    decided: on(-6, 20),
    handler: 'pernille',
  });
  const benefit = (id: string, name: string, to?: BenefitDraft['to']): BenefitDraft => ({
    id,
    name,
    kle: '15.18.20',
    from: start,
    ...(to === undefined ? {} : { to }),
    plans: [],
  });
  pen.grant({
    in: work,
    from: start,
    to: on(4, 30),
    benefits: [
      benefit('1', 'Sluttet sidste måned', on(-1, 10)),
      benefit('2', 'Sluttede i går', daysAgo(1)),
      benefit('3', 'Slutter i dag', today),
      benefit('4', 'Slutter i morgen', daysAhead(1)),
      benefit('5', 'Planlagt slut', on(4, 30)),
      benefit('6', 'Løbende'),
    ],
  });
  pen.grant({ in: work, from: start, benefits: [benefit('1', 'Bevilling med ukendt slut')] });
  pen.grant({
    in: work,
    from: start,
    toAsWritten: '31-12-2027',
    benefits: [benefit('1', 'Bevilling med ulæselig slut')],
  });
  pen.grant({
    in: work,
    from: start,
    to: addDays(start, -40),
    benefits: [benefit('1', 'Bevilling der slutter, før den begynder')],
  });
  pen.case({
    title: 'Rådgivning, slut ukendt',
    kle: '27.12.04',
    steps: [{ status: 'arisen', on: on(-5, 9) }],
    lastStepEnds: 'unsaid',
  });
  pen.case({
    title: 'Bostøtte, afsluttes om en måned',
    kle: '27.36.14',
    from: on(-12, 3),
    decided: on(-11, 7),
    closed: daysAhead(31),
    handler: 'amina',
  });
  pen.case({
    title: 'Afgjort, gælder til og med en dag',
    kle: '27.54.08',
    from: on(-10, 3),
    decided: on(-9, 7),
    lastStepEnds: { on: daysAhead(60) },
  });
  pen.case({
    title: 'Begynder næste måned',
    kle: '29.21.00',
    from: on(1, 1),
    savedOn: daysAgo(2),
  });
  return pen.life;
};
