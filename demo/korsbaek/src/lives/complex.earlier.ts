import type { Pen } from '../pen.js';

/** What lies before the window: seven years back, in three areas. */
export function complexEarlier(pen: Pen): void {
  const { on } = pen.cal;
  const older = pen.case({
    title: 'Jobafklaringsforløb',
    kle: '15.17.26',
    from: on(-93, 12),
    decided: on(-92, 20),
    closed: on(-85, 30),
    handler: 'pernille',
  });
  pen.grant({
    in: older,
    from: on(-93, 12),
    to: on(-85, 30),
    benefits: [
      {
        id: '1',
        name: 'Jobafklaringsforløb',
        kle: '15.17.26',
        from: on(-92, 20),
        to: on(-85, 30),
        plans: [],
      },
    ],
  });
  pen.case({
    title: 'Opkvalificering, pasning af dyr',
    kle: '15.18.20',
    from: on(-58, 4),
    decided: on(-58, 4),
    closed: on(-46, 27),
    handler: 'pernille',
    outcome: 'Medhold - bevilget',
  });
  pen.case({
    title: 'Sygedagpengeopfølgning',
    kle: '15.17.06',
    from: on(-44, 11),
    decided: on(-43, 2),
    closed: on(-40, 9),
    handler: 'jonas',
  });
  pen.case({
    title: 'Støttekontaktperson',
    kle: '27.48.08',
    from: on(-78, 2),
    decided: on(-77, 14),
    closed: on(-65, 30),
    handler: 'steen',
  });
  pen.case({
    title: 'Rådgivning til forældre',
    kle: '27.24.03',
    kleTitle: 'Børnefaglig undersøgelse (tidligere emne)',
    from: on(-43, 15),
    decided: on(-42, 1),
    closed: on(-36, 20),
    handler: 'gry',
    parties: [
      { role: 'primary', who: { cpr: '3213170042', name: 'Alberte Engblad Mosegren' } },
      { role: 'secondary', who: pen.self },
    ],
  });
}
