import type { CaseDraft, GrantDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** The daughter's case: Rikke is the secondary party. */
export function complexFamily(pen: Pen): { family: CaseDraft; treatment: GrantDraft } {
  const { on } = pen.cal;
  const child = { cpr: '3213170042', name: 'Alberte Engblad Mosegren' };
  const family = pen.case({
    title: 'Støtte til familien',
    kle: '34.15.25',
    from: on(-8, 2),
    decided: on(-7, 10),
    handler: 'lars',
    sensitivity: 'sensitive',
    parties: [
      { role: 'primary', who: child },
      { role: 'secondary', who: pen.self },
    ],
    legalBasis: 'LBK barnets lov § 32',
  });
  const treatment = pen.grant({
    in: family,
    from: on(-7, 13),
    to: on(5, 12),
    sensitivity: 'sensitive',
    holder: child,
    benefits: [
      {
        id: '1',
        name: 'Familiebehandling',
        kle: '34.15.25',
        from: on(-7, 20),
        to: on(5, 12),
        plans: [],
      },
    ],
  });
  return { family, treatment };
}
