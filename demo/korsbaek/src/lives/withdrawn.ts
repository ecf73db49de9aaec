import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const withdrawn: LifeMaker = (today) => {
  const pen = new Pen('torben', today, {
    name: 'Torben Lundstjerne',
    age: 47,
    why: 'Samtykke trukket tilbage: planen er lukket, fire områder er tilbageholdt',
  });
  const { on, at } = pen.cal;
  const plan = pen.case({
    title: 'Helhedsorienteret plan',
    kle: '15.17.30',
    from: on(-13, 6),
    decided: on(-12, 14),
    closed: on(-1, 9),
    handler: 'karen',
    sensitivity: 'sensitive',
  });
  const resource = pen.case({
    title: 'Ressourceforløb',
    kle: '15.17.22',
    from: on(-26, 3),
    decided: on(-25, 20),
    handler: 'pernille',
  });
  const income = pen.case({
    title: 'Ressourceforløbsydelse',
    kle: '32.24.28',
    from: on(-25, 20),
    decided: on(-25, 21),
  });
  pen.grant({
    in: income,
    from: on(-25, 20),
    benefits: [
      {
        id: '1',
        name: 'Ressourceforløbsydelse',
        kle: '32.24.28',
        from: on(-25, 20),
        plans: [],
      },
    ],
  });
  plan.relations.push({ kind: 'related', caseId: resource.id, from: on(-13, 6), to: on(-1, 9) });
  pen.document({
    title: 'Tilbagekaldelse af samtykke',
    type: 'Brev, indgaaende',
    on: on(-1, 9),
    letterDate: on(-1, 8),
    in: plan,
  });
  pen.saidYes(on(-13, 6));
  pen.consent({
    state: 'withdrawn',
    areas: ['employment', 'social', 'family', 'health'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: at(on(-13, 6), '11:00'),
    validTo: at(on(-1, 9), '08:45'),
    decidedOn: on(-1, 8),
    how: 'written',
    registeredBy: 'Karen Bisgaard',
    document: { system: 'Sagsskabet', title: 'Tilbagekaldelse af samtykke' },
  });
  pen.contact('karen', { area: 'crossCutting', since: on(-13, 6), coordinating: true });
  pen.contact('pernille', { area: 'employment', since: on(-26, 3) });
  pen.withhold('social', 'family', 'health', 'education');
  return pen.life;
};
