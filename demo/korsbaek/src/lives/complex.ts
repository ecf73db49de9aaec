import { endsOn } from '@hoi/model';
import type { LifeMaker } from '../life.js';
import { Pen } from '../pen.js';
import { complexEarlier } from './complex.earlier.js';
import { complexFamily } from './complex.family.js';
import { complexIncome } from './complex.income.js';
import { complexPlan } from './complex.plan.js';
import { complexSocial } from './complex.social.js';
import { complexStore } from './complex.store.js';
import { complexWork } from './complex.work.js';

/** The life the pictures are drawn from: six efforts in four areas, one plan, and every way in which something is missing. */
export const complex: LifeMaker = (today) => {
  const pen = new Pen('rikke', today, {
    name: 'Rikke Engblad Mosegren',
    age: 38,
    why: 'Det fulde billede: seks indsatser, fælles plan, manglende opfølgning, tilbageholdt sundhed',
  });
  const { cal } = pen;
  const { on } = cal;

  const hoi = pen.case({
    title: 'Helhedsorienteret plan',
    kle: '15.17.30',
    from: on(-3, 18),
    decided: on(-2, 2),
    handler: 'karen',
    sensitivity: 'sensitive',
    localStatus: 'Plan i kraft',
    legalBasis: 'LBK om en aktiv beskæftigelsesindsats § 40 stk. 3',
    savedOn: on(-1, 30),
  });
  hoi.notes.push(
    {
      title: 'Netværksmøde afholdt',
      body: 'Rikke deltog med sin søster. Fælles mål aftalt: ro om morgenen og et arbejde med dyr.',
      on: on(-2, 15),
      format: 'text',
    },
    {
      title: 'Telefonnotat om indkøb',
      body: 'Rikke vil gerne blive ved med selv at købe ind. Delmål 3 skrives sammen med hende.',
      on: on(-1, 31),
      format: 'rtf',
    },
  );
  pen.document({
    title: 'Samtykke til helhedsorienteret plan',
    type: 'Brev, indgaaende',
    on: on(-3, 18),
    letterDate: on(-3, 18),
    in: hoi,
  });
  pen.document({
    title: 'Fælles plan, version 3',
    type: 'Plan',
    on: on(-1, 28),
    version: 3,
    in: hoi,
  });
  pen.document({
    title: 'Indkaldelse til netværksmøde',
    type: 'Brev, udgaaende',
    on: cal.daysAgo(9),
    letterDate: cal.daysAgo(9),
    in: hoi,
    enclosed: true,
    titleInCase: 'Indkaldelse, alle deltagere',
  });

  const { contact, mentor, animals, travel } = complexWork(pen);
  const { support } = complexIncome(pen);
  const { pedagogic, home, extra } = complexSocial(pen);
  const { family, treatment } = complexFamily(pen);

  hoi.relations = [contact, mentor, support, pedagogic, family].map(({ id }) => ({
    kind: 'related',
    caseId: id,
    from: on(-3, 18),
  }));

  complexEarlier(pen);
  complexStore(pen, { hoi, contact, pedagogic, family });
  complexPlan(pen, { hoi, home, extra, treatment, animals, travel });

  pen.life.household = {
    members: [
      { name: 'Alberte Engblad Mosegren', relation: 'child', age: 9, sameAddress: true },
      { name: 'Birthe Engblad', relation: 'parent', sameAddress: false },
    ],
  };
  pen.remark('Ordblind', 'ring hellere end at skrive', on(-30, 4));
  pen.remark('Partsrepræsentant', 'Birthe Engblad', on(-10, 1), endsOn(on(1, 31)));
  pen.withhold('health');
  // Voksenskolen's own register is the one source that answers for itself, and it does not.
  pen.life.connections = {
    fvu: {
      state: 'failed',
      reason: 'timeout',
      lastAnsweredAt: cal.at(cal.daysAgo(2), '16:02'),
    },
    person: { state: 'late', dataFrom: cal.at(cal.daysAgo(1), '23:00') },
  };
  return pen.life;
};
