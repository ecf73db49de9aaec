import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';

export const asked: LifeMaker = (today) => {
  const pen = new Pen('naja', today, {
    name: 'Naja Hedevang',
    age: 41,
    why: 'Spurgt for to uger siden, har ikke svaret; samtykke afventer, og et ældre er udløbet',
  });
  const { on, at, daysAgo, yearsAgo } = pen.cal;
  pen.life.participation = {
    id: pen.name('participation'),
    answer: 'asked',
    registeredAt: at(daysAgo(14), '09:50'),
    registeredBy: 'Karen Bisgaard',
  };
  pen.consent({
    state: 'expired',
    areas: ['employment', 'social'],
    purpose: 'Udveksling med misbrugsbehandling',
    validFrom: at(yearsAgo(2)),
    validTo: at(yearsAgo(1)),
    decidedOn: yearsAgo(2),
    how: 'digital',
  });
  pen.consent({
    state: 'pending',
    areas: ['employment', 'social', 'health'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: null,
    validTo: null,
  });
  pen.case({
    title: 'Jobafklaringsforløb',
    kle: '15.17.26',
    from: on(-3, 9),
    decided: on(-2, 11),
    handler: 'pernille',
  });
  pen.contact('karen', { area: 'crossCutting', since: daysAgo(14), coordinating: true });
  pen.withhold('social', 'family', 'health', 'education');
  return pen.life;
};
