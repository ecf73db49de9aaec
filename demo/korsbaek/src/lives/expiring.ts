import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { expiringPlan } from './expiring.plan.js';

export const expiring: LifeMaker = (today) => {
  const pen = new Pen('bjarke', today, {
    name: 'Bjarke Kildehøj',
    age: 50,
    why: 'Samtykke udløber om 12 dage, et andet er uden slutdato; afgørelse venter',
  });
  const { on, at, daysAhead } = pen.cal;
  const plan = pen.case({
    title: 'Helhedsorienteret plan',
    kle: '15.17.30',
    steps: [
      { status: 'arisen', on: on(-11, 4) },
      { status: 'informed', on: on(-2, 21) },
    ],
    handlers: [{ who: 'mogens', from: on(-11, 4) }],
  });
  const housing = pen.case({
    title: 'Midlertidigt botilbud',
    kle: '27.57.04',
    from: on(-18, 15),
    decided: on(-17, 9),
    handler: 'steen',
    relations: [{ kind: 'parent', caseId: plan.id, from: on(-11, 4) }],
  });
  const treatment = pen.case({
    title: 'Social behandling af stofmisbrug',
    kle: '27.51.04',
    from: on(-8, 22),
    decided: on(-8, 29),
    handler: 'steen',
    relations: [
      { kind: 'parent', caseId: plan.id, from: on(-8, 22) },
      { kind: 'precedent', caseId: housing.id, from: on(-8, 22) },
    ],
  });
  expiringPlan(pen, { hoi: plan, housing, treatment });
  pen.saidYes(on(-11, 4));
  pen.consent({
    state: 'given',
    areas: ['employment', 'social'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: at(on(-11, 4), '10:00'),
    validTo: at(daysAhead(13)),
    decidedOn: on(-11, 4),
    how: 'digital',
  });
  pen.consent({
    state: 'given',
    areas: ['income', 'social'],
    purpose: 'Administration af husleje',
    validFrom: at(on(-11, 4), '10:00'),
    validTo: null,
    decidedOn: on(-11, 4),
    how: 'oral',
  });
  pen.appointment({
    kind: 'followUp',
    title: 'Opfølgning på behandling',
    area: 'social',
    date: pen.cal.today,
    state: 'due',
  });
  pen.contact('mogens', { area: 'crossCutting', since: on(-11, 4), coordinating: true });
  pen.withhold('family', 'health', 'education');
  return pen.life;
};
