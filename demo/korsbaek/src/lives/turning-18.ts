import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { turning18Plan } from './turning-18.plan.js';

export const turning18: LifeMaker = (today) => {
  const pen = new Pen('noah', today, {
    name: 'Noah Brændgård',
    age: 17,
    why: 'Fylder 18 om ni dage: barnets lov slutter aftenen før, ungestøtte begynder på dagen',
  });
  const { cal } = pen;
  const { on, daysAhead } = cal;
  const birthday = daysAhead(9);
  const plan = pen.case({
    title: 'Helhedsorienteret plan, ung',
    kle: '34.50.15',
    from: on(-5, 14),
    decided: on(-3, 1),
    handler: 'tilde',
    unit: 'youth',
  });
  const before = pen.case({
    title: 'Fast kontaktperson',
    kle: '34.15.25',
    from: on(-25, 7),
    decided: on(-24, 11),
    handler: 'lars',
  });
  pen.grant({
    in: before,
    from: on(-24, 11),
    to: daysAhead(8),
    benefits: [
      {
        id: '1',
        name: 'Fast kontaktperson',
        kle: '34.15.25',
        from: on(-24, 11),
        to: daysAhead(8),
        plans: [],
      },
    ],
  });
  const after = pen.case({
    title: 'Ungestøtte',
    kle: '34.50.20',
    from: birthday,
    decided: birthday,
    handler: 'tilde',
    unit: 'youth',
    savedOn: cal.daysAgo(20),
    relations: [{ kind: 'precedent', caseId: before.id, from: birthday }],
  });
  const school = pen.case({
    title: 'Forberedende grunduddannelse',
    kle: '54.42.08',
    from: on(-3, 10),
    decided: on(-3, 10),
    handler: 'tilde',
  });
  plan.relations = [before, after].map(({ id }) => ({
    kind: 'related',
    caseId: id,
    from: on(-5, 14),
  }));
  turning18Plan(pen, { hoi: plan, before, after, school });
  pen.saidYes(on(-5, 14));
  pen.consent({
    state: 'given',
    areas: ['family', 'education', 'employment'],
    purpose: 'Overgang til voksenlivet',
    validFrom: cal.at(on(-5, 14), '12:00'),
    validTo: null,
    decidedOn: on(-5, 14),
    how: 'written',
  });
  pen.appointment({
    kind: 'meeting',
    title: 'Overgangsmøde',
    area: 'family',
    date: cal.workday(daysAhead(5)),
    start: '14:00',
    place: 'Ungeporten',
    state: 'planned',
    caseId: plan.id,
  });
  pen.life.household = {
    members: [{ name: 'Anja Brændgård', relation: 'parent', sameAddress: true }],
  };
  pen.contact('tilde', { area: 'education', since: on(-5, 14), coordinating: true });
  pen.withhold('health');
  return pen.life;
};
