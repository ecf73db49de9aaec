import type { CitizenId, CivilDate, Consent, Instant, Participation, Person } from '@hoi/model';

const day = (text: string) => text as CivilDate;
const instant = (text: string) => text as Instant;
const PLAN = 'Én fælles plan på tværs af områderne';
const consent = (id: string, different: Partial<Consent>): Consent => ({
  id,
  state: 'given',
  areas: [],
  purpose: PLAN,
  legalBasis: 'forvaltningsloven28',
  validFrom: instant('2026-08-17T22:00:00.000Z'),
  validTo: null,
  decidedOn: day('2026-08-18'),
  how: 'written',
  ...different,
});

export const saidYes: Participation = {
  id: 'p',
  answer: 'yes',
  answeredOn: day('2026-08-18'),
  how: 'written',
  registeredBy: 'Karen Bisgaard',
};

/** A standing of its own in each area. */
export const everyStanding: Consent[] = [
  consent('employment', { areas: ['employment'], recipients: ['coordinator', 'social'] }),
  consent('social', { areas: ['social'], validTo: instant('2026-11-30T13:05:00.000Z') }),
  consent('family', {
    areas: ['family'],
    state: 'withdrawn',
    validTo: instant('2026-06-30T12:05:00.000Z'),
    validFrom: instant('2026-02-02T23:00:00.000Z'),
    decidedOn: day('2026-06-30'),
    withdrawal: { how: 'oral', registeredBy: 'Jonas Friis' },
  }),
  consent('health', {
    areas: ['health'],
    state: 'expired',
    legalBasis: 'sundhedsloven43',
    validFrom: instant('2025-02-02T23:00:00.000Z'),
    validTo: instant('2026-02-02T23:00:00.000Z'),
    decidedOn: day('2025-02-03'),
  }),
  consent('education', {
    areas: ['education'],
    state: 'pending',
    validFrom: null,
    decidedOn: day('2026-11-05'),
    how: 'digital',
  }),
  consent('income', {
    areas: ['income'],
    state: 'notRequired',
    legalBasis: 'retssikkerhedsloven § 11 a, stk. 2',
    dataTypes: ['grants', 'payments'],
    recipients: ['employment', 'coordinator'],
    validFrom: null,
    purpose: 'Økonomisk hjælp',
  }),
  consent('other', { areas: ['other'], state: 'unknown', validFrom: null }),
];

/** A request to the wrong areas, taken back the week after. */
export const askedInError = consent('askedInError', {
  areas: ['health', 'income'],
  state: 'unasked',
  validFrom: null,
  decidedOn: day('2026-11-05'),
  how: 'digital',
  registeredBy: 'Karen Bisgaard',
  unasked: { at: instant('2026-11-12T08:00:00.000Z'), registeredBy: 'Jonas Friis' },
});

/** Given to four areas, narrowed to two, widened by one. */
export const narrowed: Consent[] = [
  consent('narrowed', {
    areas: ['employment', 'social', 'health'],
    dataTypes: ['plan', 'appointments'],
    earlier: [
      {
        areas: ['employment', 'social', 'family', 'education'],
        from: instant('2026-02-02T23:00:00.000Z'),
        to: instant('2026-06-30T12:05:00.000Z'),
      },
      {
        areas: ['employment', 'social'],
        from: instant('2026-06-30T12:05:00.000Z'),
        to: instant('2026-09-14T08:00:00.000Z'),
      },
    ],
    validFrom: instant('2026-02-02T23:00:00.000Z'),
    decidedOn: day('2026-02-03'),
  }),
];

/** A young person of 16, and whoever has custody. */
export const young: Person = {
  id: 'young' as CitizenId,
  name: 'Alma Brinkmose',
  firstName: 'Alma',
  age: 16,
  municipality: 'Korsbæk Kommune',
};
export const bothWords: Consent[] = [
  consent('own', { areas: ['family', 'education'], givenBy: 'citizen' }),
  consent('custody', {
    areas: ['family', 'education'],
    givenBy: 'custodyHolder',
    decidedOn: day('2026-08-20'),
  }),
  consent('own-no', {
    areas: ['health'],
    givenBy: 'citizen',
    state: 'declined',
    validFrom: null,
  }),
  consent('custody-health', { areas: ['health'], givenBy: 'custodyHolder' }),
];
