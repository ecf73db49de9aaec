import { type CaseDraft, type WirePerson } from '../content.js';
import { citizenIdOf, impossibleCpr } from '../identity.js';
import type { Pen } from '../pen.js';
import { uuidOf } from '../identity.js';

/** A father and his daughter, each with a life of their own and one case between them: the same case in two answers. */
export const JEPPE: WirePerson = {
  cpr: impossibleCpr('jeppe'),
  name: 'Jeppe Rørsang',
  citizen: citizenIdOf('jeppe'),
};
export const SMILLA: WirePerson = {
  cpr: impossibleCpr('smilla'),
  name: 'Smilla Rørsang',
  citizen: citizenIdOf('smilla'),
};

export function supportForSmilla(pen: Pen): CaseDraft {
  const { on } = pen.cal;
  const draft = pen.case({
    id: uuidOf('rørsang/støtte'),
    number: `${on(-11, 1).slice(0, 4)}-34152-0417`,
    title: 'Støttende indsats til barn',
    kle: '34.15.25',
    from: on(-11, 9),
    decided: on(-9, 3),
    handler: 'gry',
    sensitivity: 'sensitive',
    localStatus: 'Indsats i gang',
    parties: [
      { role: 'primary', who: SMILLA },
      { role: 'secondary', who: JEPPE },
    ],
  });
  pen.grant({
    id: uuidOf('rørsang/bevilling'),
    key: `B-${on(-9, 1).slice(0, 4)}-0417`,
    in: draft,
    from: on(-9, 3),
    to: on(3, 2),
    sensitivity: 'sensitive',
    holder: SMILLA,
    recipient: SMILLA,
    benefits: [
      {
        id: '1',
        name: 'Fast kontaktperson',
        kle: '34.15.25',
        from: on(-9, 10),
        to: on(3, 2),
        plans: [],
      },
    ],
  });
  return draft;
}
