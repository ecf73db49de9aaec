import type { Amount } from '@hoi/model';
import type { CaseDraft, GrantDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** Two practices, of which the first stopped early, a mentor, and a grant whose start is no date. */
export function complexWork(
  pen: Pen,
): Record<'contact' | 'mentor', CaseDraft> & Record<'animals' | 'travel', GrantDraft> {
  const { on } = pen.cal;
  const contact = pen.case({
    title: 'Kontaktforløb og praktik',
    kle: '15.20.20',
    from: on(-20, 3),
    decided: on(-2, 1),
    handler: 'jonas',
    interventionType: 'Virksomhedsrettet forløb',
    legalBasis: 'LBK om en aktiv beskæftigelsesindsats § 57',
  });
  contact.notes.push({
    title: 'Jobsamtale',
    body: 'Praktikken på planteskolen stoppede før tid. Rikke foretrækker at arbejde med dyr.',
    on: on(-6, 20),
    format: 'text',
  });
  const practice = {
    id: '1',
    kle: '15.18.05',
    plans: [],
  };
  pen.grant({
    in: contact,
    from: on(-7, 7),
    to: on(-5, 30),
    reason: 'Afklaring af arbejdsevne',
    benefits: [
      { ...practice, name: 'Virksomhedspraktik, Planteskolen', from: on(-7, 13), to: on(-6, 22) },
    ],
  });
  const animals = pen.grant({
    in: contact,
    from: on(-2, 1),
    to: on(3, 28),
    benefits: [
      {
        ...practice,
        name: 'Virksomhedspraktik, Dyreinternatet Ådal',
        from: on(-2, 14),
        to: on(2, 15),
      },
    ],
  });
  const travel = pen.grant({
    in: contact,
    from: on(-2, 14),
    to: on(2, 15),
    benefits: [
      {
        id: '1',
        name: 'Befordringsgodtgørelse',
        kle: '15.20.20',
        from: on(-2, 14),
        to: on(2, 15),
        plans: [
          {
            from: on(-2, 14),
            to: on(2, 15),
            amount: '612.50' as Amount,
            paid: 'Bagud',
            availableOn: 'Sidste bankdag i måneden',
          },
        ],
      },
    ],
  });
  const mentor = pen.case({
    title: 'Mentorstøtte',
    kle: '15.20.36',
    from: on(-5, 1),
    decided: on(-5, 8),
    handler: 'jonas',
  });
  pen.grant({
    in: mentor,
    from: on(-5, 1),
    to: on(6, 31),
    benefits: [
      {
        id: '1',
        name: 'Mentorstøtte',
        kle: '15.20.36',
        from: on(-5, 10),
        to: on(6, 31),
        plans: [],
      },
    ],
  });
  // The index takes any text here, and one system wrote a thirteenth month.
  pen.grant({
    fromAsWritten: '2024-13-01',
    system: 'work',
    unit: 'work',
    savedOn: on(-8, 6),
    benefits: [{ id: '1', name: 'Nytteindsats', kle: '15.18.20', from: on(-8, 6), plans: [] }],
  });
  return { contact, mentor, animals, travel };
}
