import type { CivilDate, FacetValue, Instant } from '@hoi/model';
import { overviewLife } from './overview-life.js';

const day = (text: string) => text as CivilDate;
const [, , , pedagogic, , family] = overviewLife.cases;
const benefit = (n: number) =>
  `00000000-0000-4000-8000-${String(1000 + n).padStart(12, '0')}/b${n}`;

/** The overview's life with a plan of four goals, an agreement of each kind, and consent with a history. */
export const planLife = {
  plan: {
    ...overviewLife.plan,
    overallGoal:
      'Jeg vil have ro om morgenen derhjemme og et arbejde, jeg kan holde til. Gerne noget med dyr.',
    areas: ['employment', 'social', 'family'],
    basis: {
      id: 'b1',
      agreedOn: day('2026-08-18'),
      document: { system: 'Sagsskabet', documentId: 'd-7', title: 'Måldokument' },
      replaces: [
        { plan: 'Min Plan', legalBasis: 'LAB § 40 stk. 3', area: 'employment' },
        { plan: 'Handleplan', legalBasis: 'serviceloven § 141 stk. 7', area: 'social' },
      ],
    },
    subGoals: [
      {
        id: 'g1',
        title: 'Vi kommer ud ad døren kl. 7.40 uden skænderier',
        type: 'develop',
        status: 'inProgress',
        attainment: 'partly',
        interventionIds: [benefit(4), family!.id],
        agreements: [
          { id: 'x1', text: 'pakker tasker aftenen før', who: 'Sanne', status: 'followed' },
          {
            id: 'x2',
            text: 'kommer og er med om morgenen',
            who: 'Amina Haddad',
            by: day('2026-12-31'),
            status: 'followed',
          },
        ],
      },
      {
        id: 'g2',
        title: 'Jeg kan arbejde 12 timer om ugen',
        type: 'develop',
        status: 'inProgress',
        interventionIds: [benefit(2), benefit(3)],
        agreements: [
          {
            id: 'x3',
            text: 'taler med dyreinternatet om forlængelse',
            who: 'Jonas Friis',
            by: day('2027-02-04'),
            status: 'waiting',
          },
        ],
      },
      {
        id: 'g3',
        title: 'Jeg kan stadig selv købe ind',
        type: 'limitLoss',
        status: 'inProgress',
        attainment: 'reached',
        interventionIds: [],
        agreements: [{ id: 'x4', text: 'ringer til købmanden', status: 'cancelled' }],
      },
      {
        id: 'g4',
        title: 'Jeg holder min søvnrytme',
        type: 'maintain',
        status: 'inProgress',
        attainment: 'reached',
        interventionIds: [pedagogic!.id],
        agreements: [],
      },
    ],
  },
  cases: overviewLife.cases,
  grants: overviewLife.grants,
  interventions: [],
  appointments: overviewLife.appointments,
  contacts: overviewLife.contacts,
  household: overviewLife.household,
  documents: overviewLife.documents.map((one, i) => (i === 0 ? { ...one, type: 'Plan' } : one)),
  consents: [
    {
      id: 'c0',
      state: 'withdrawn',
      areas: ['employment', 'social'],
      purpose: 'Samarbejde om praktik og bostøtte',
      validFrom: '2026-02-02T23:00:00.000Z' as Instant,
      validTo: '2026-06-30T12:05:00.000Z' as Instant,
      decidedOn: day('2026-06-30'),
      how: 'oral',
      registeredBy: 'Jonas Friis',
    },
    {
      id: 'c1',
      state: 'given',
      areas: ['employment', 'social', 'family', 'education'],
      purpose: 'Én fælles plan på tværs af områderne',
      dataTypes: ['plan', 'appointments'],
      validFrom: '2026-08-18T08:15:00.000Z' as Instant,
      validTo: '2027-08-17T22:00:00.000Z' as Instant,
      decidedOn: day('2026-08-18'),
      how: 'written',
      registeredBy: 'Karen Bisgaard',
      document: { system: 'Sagsskabet', documentId: 'd-1', title: 'Samtykke' },
    },
    {
      id: 'c2',
      state: 'declined',
      areas: ['health'],
      validFrom: null,
      validTo: null,
      decidedOn: day('2026-08-18'),
    },
  ],
  participation: {
    id: 'h1',
    answer: 'yes',
    answeredOn: day('2026-08-18'),
    registeredBy: 'Karen Bisgaard',
  },
  person: overviewLife.person,
} satisfies {
  [F in Exclude<keyof FacetValue, 'payments' | 'notes' | 'remarks' | 'lookups'>]: FacetValue[F];
};
