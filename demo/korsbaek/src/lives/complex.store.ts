import type { CaseDraft } from '../content.js';
import type { Pen } from '../pen.js';

/** Meetings, follow-ups, consent and contacts: what only the store knows. */
export function complexStore(
  pen: Pen,
  cases: Record<'hoi' | 'contact' | 'pedagogic' | 'family', CaseDraft>,
): void {
  const { cal } = pen;
  const { on, at, workday } = cal;
  const karen = pen.contact('karen', {
    area: 'crossCutting',
    since: on(-3, 18),
    coordinating: true,
  });
  const jonas = pen.contact('jonas', { area: 'employment', since: on(-20, 3) });
  const amina = pen.contact('amina', { area: 'social', since: on(-10, 8) });
  const lars = pen.contact('lars', { area: 'family', since: on(-8, 2) });

  pen.saidYes(on(-3, 18));
  pen.consent({
    state: 'withdrawn',
    areas: ['employment', 'social'],
    purpose: 'Samarbejde om praktik og bostøtte',
    validFrom: at(on(-14, 2), '09:30'),
    validTo: at(on(-5, 30), '14:00'),
    decidedOn: on(-5, 30),
    how: 'oral',
    registeredBy: 'Jonas Friis',
  });
  pen.consent({
    state: 'given',
    areas: ['employment', 'social', 'family', 'education'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: at(on(-3, 18), '10:15'),
    validTo: at(on(9, 18)),
    decidedOn: on(-3, 18),
    how: 'written',
    registeredBy: 'Karen Bisgaard',
    document: { system: 'Sagsskabet', title: 'Samtykke til helhedsorienteret plan' },
  });
  pen.consent({
    state: 'declined',
    areas: ['health'],
    purpose: 'Én fælles plan på tværs af områderne',
    validFrom: at(on(-3, 18), '10:15'),
    validTo: null,
    decidedOn: on(-3, 18),
    how: 'written',
    registeredBy: 'Karen Bisgaard',
  });

  const held = { kind: 'meeting', state: 'held' } as const;
  pen.appointment({ ...held, title: 'Første samtale om HOI', date: on(-3, 18), start: '10:00' });
  pen.appointment({
    ...held,
    title: 'Netværksmøde',
    date: on(-2, 9),
    start: '10:00',
    place: 'Rådhuset',
    caseId: cases.hoi.id,
  });
  for (const [month, day] of [
    [-5, 23],
    [-1, 6],
  ] as const) {
    pen.appointment({
      ...held,
      title: 'Jobsamtale',
      area: 'employment',
      date: on(month, day),
      caseId: cases.contact.id,
      contactId: jonas.id,
    });
  }
  pen.appointment({
    ...held,
    kind: 'followUp',
    title: 'Opfølgning på bostøtte',
    area: 'social',
    date: on(-5, 17),
    caseId: cases.pedagogic.id,
  });
  pen.appointment({
    ...held,
    kind: 'followUp',
    title: 'Opfølgning på familiebehandling',
    area: 'family',
    date: on(-5, 25),
    caseId: cases.family.id,
  });
  pen.appointment({
    kind: 'followUp',
    title: 'Opfølgning på familiebehandling',
    area: 'family',
    date: on(-1, 30),
    state: 'due',
    caseId: cases.family.id,
    contactId: lars.id,
  });
  pen.appointment({
    kind: 'meeting',
    title: 'Netværksmøde',
    date: workday(cal.daysAhead(12)),
    start: '10:00',
    end: '11:30',
    place: 'Rådhuset',
    state: 'planned',
    caseId: cases.hoi.id,
    contactId: karen.id,
  });
  pen.appointment({
    kind: 'followUp',
    title: 'Jobsamtale',
    area: 'employment',
    date: workday(cal.daysAhead(20)),
    start: '13:30',
    state: 'planned',
    caseId: cases.contact.id,
    contactId: jonas.id,
  });
  const support = pen.appointment({
    kind: 'followUp',
    title: 'Opfølgning på bostøtte',
    area: 'social',
    date: workday(cal.daysAhead(77)),
    state: 'planned',
    caseId: cases.pedagogic.id,
    contactId: amina.id,
  });
  pen.appointment({
    kind: 'followUp',
    title: 'Planmøde',
    date: workday(cal.daysAhead(82)),
    start: '10:00',
    place: 'Rådhuset',
    state: 'planned',
    caseId: cases.hoi.id,
    contactId: karen.id,
  });
  // Planned in the plan and then moved; the others were there before it.
  const by = 'Amina Haddad';
  const all = pen.life.appointments;
  const earlier = { ...support, date: workday(cal.daysAhead(49)) };
  pen.life.appointmentsBefore = [
    { appointments: all.filter((one) => one !== support), at: at(on(-3, 18), '10:30') },
    {
      appointments: all.map((one) => (one === support ? earlier : one)),
      at: at(on(-2, 16), '13:50'),
      by,
    },
    { appointments: [...all], at: at(cal.daysAgo(6), '14:20'), by },
  ];
  pen.lookup(at(cal.daysAgo(1), '09:12'), 'Forberedelse af netværksmøde', [
    'employment',
    'social',
    'family',
  ]);
  pen.lookup(at(cal.daysAgo(23), '14:40'), 'Opfølgning på praktik', ['employment']);
}
