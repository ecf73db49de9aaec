import type { CaseDraft, GrantDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** Two grants that overlap in one case, and a case whose end the source does not say. */
export function complexSocial(
  pen: Pen,
): { pedagogic: CaseDraft } & Record<'home' | 'extra', GrantDraft> {
  const { on } = pen.cal;
  const pedagogic = pen.case({
    title: 'Socialpædagogisk støtte',
    kle: '27.36.12',
    from: on(-10, 8),
    decided: on(-9, 1),
    handler: 'amina',
    sensitivity: 'sensitive',
    legalBasis: 'LBK om social service § 85',
  });
  const home = pen.grant({
    in: pedagogic,
    from: on(-9, 1),
    to: on(2, 31),
    sensitivity: 'sensitive',
    benefits: [
      {
        id: '1',
        name: 'Bostøtte, 3 timer om ugen',
        kle: '27.36.12',
        from: on(-9, 10),
        to: on(2, 31),
        plans: [],
      },
    ],
  });
  const extra = pen.grant({
    in: pedagogic,
    from: on(-1, 1),
    to: on(1, 31),
    sensitivity: 'sensitive',
    reason: 'Overlapper bostøtten, mens praktikken begynder',
    benefits: [
      {
        id: '1',
        name: 'Ekstra støtte, 2 timer om ugen',
        kle: '27.36.12',
        from: on(-1, 5),
        to: on(1, 31),
        plans: [],
      },
    ],
  });
  pen.case({
    title: 'Økonomisk rådgivning',
    kle: '27.12.04',
    steps: [
      { status: 'arisen', on: on(-6, 5), clock: '10:00' },
      { status: 'informed', on: on(-6, 19), clock: '10:00' },
    ],
    lastStepEnds: 'unsaid',
    handler: 'amina',
    handlers: [{ who: 'amina', from: on(-6, 5) }],
    legalBasis: 'LBK om social service § 10',
  });
  return { pedagogic, home, extra };
}
