import type { Area, Consent, Contact, FacetValue, Grant, Period, SystemCoverage } from '@hoi/model';
import { overviewCases } from './overview-cases.js';
import { CITIZEN } from './readings.js';
import { day, instant, open, since, span, testAppointment, testGrant, uuid } from './records.js';

export { testAppointment, testCase, testGrant } from './records.js';

const grants: Grant[] = [
  testGrant(1, 'income', 'Kontanthjælp', since('2025-03-01'), uuid(3)),
  testGrant(2, 'employment', 'Virksomhedspraktik', span('2026-09-14', '2027-01-15'), uuid(2)),
  testGrant(3, 'employment', 'Befordringsgodtgørelse', span('2026-09-14', '2027-01-31'), uuid(2)),
  testGrant(4, 'social', 'Bostøtte, 3 timer om ugen', span('2026-02-10', '2027-02-28'), uuid(4)),
  testGrant(5, 'social', 'Råd om økonomi', open('2026-05-05'), uuid(5)),
  testGrant(6, 'social', 'Merudgifter', span('2021-01-01', '2022-12-31'), uuid(7)),
];

const contact = (
  id: string,
  name: string,
  area: Area,
  unit: string,
  period: Period,
  coordinating = false,
): Contact => ({
  id,
  name,
  unit,
  area,
  coordinating,
  telephone: '00 12 34 56',
  telephoneHours: 'hverdage 9–15',
  email: `${name.toLowerCase().replace(' ', '.')}@korsbaek.example`,
  period,
});

const consents: Consent[] = [
  {
    id: 'c1',
    state: 'given',
    areas: ['employment', 'social', 'family', 'education'],
    validFrom: instant('2026-08-17T22:00:00.000Z'),
    validTo: null,
    decidedOn: day('2026-08-18'),
  },
  {
    id: 'c2',
    state: 'declined',
    areas: ['health'],
    validFrom: null,
    validTo: null,
    decidedOn: day('2026-08-18'),
  },
];

export const SYSTEMS: SystemCoverage[] = [
  {
    system: 'Sagsskabet',
    area: 'crossCutting',
    state: 'delivers',
    latestChange: instant('2026-11-02T09:00:00.000Z'),
  },
  {
    system: 'Arbejdsbro',
    area: 'employment',
    state: 'delivers',
    latestChange: instant('2026-11-10T09:00:00.000Z'),
  },
  {
    system: 'Hjemvej',
    area: 'social',
    state: 'delivers',
    latestChange: instant('2026-10-05T09:00:00.000Z'),
  },
  {
    system: 'Børnelinjen',
    area: 'family',
    state: 'delivers',
    latestChange: instant('2026-10-30T09:00:00.000Z'),
  },
  { system: 'Ydelsesbogen', area: 'income', state: 'delivers' },
  { system: 'PPR-kartoteket', area: 'education', state: 'doesNotDeliver', label: 'PPR' },
];

/** A complex life, as the pictures tell it, with invented people and systems. */
export const overviewLife = {
  cases: overviewCases,
  grants,
  interventions: [],
  person: {
    id: CITIZEN,
    name: 'Sanne Lyngby Thorsen',
    firstName: 'Sanne',
    age: 38,
    municipality: 'Korsbæk Kommune',
  },
  documents: [
    {
      id: uuid(501),
      title: 'Helhedsorienteret plan, version 3',
      date: day('2026-11-02'),
      progress: [],
      securityProfile: [],
      displayExclusions: [],
      parties: [],
      caseIds: [uuid(1)],
      unknownRelations: [],
      provenance: { connection: 'sdi' },
    },
    {
      id: uuid(502),
      title: 'Praktikaftale',
      date: day('2026-09-11'),
      progress: [],
      securityProfile: [],
      displayExclusions: [],
      parties: [],
      caseIds: [uuid(2)],
      unknownRelations: [],
      provenance: { connection: 'sdi' },
    },
  ],
  notes: [
    {
      id: `${uuid(2)}/note/1`,
      caseId: uuid(2),
      title: 'Samtale om praktik',
      date: day('2026-10-01'),
      body: 'HEMMELIG KROP',
      provenance: { connection: 'sdi' },
    },
  ],
  appointments: [
    testAppointment('a1', 'Netværksmøde', '2026-11-24', {
      start: '10:00',
      end: '11:00',
      place: 'Rådhuset, lokale 2',
    }),
    testAppointment('a2', 'Jobsamtale', '2026-12-02', {
      start: '13:30',
      area: 'employment',
      caseId: uuid(2),
    }),
    testAppointment('a3', 'Opfølgning på bostøtte', '2027-01-28', {
      kind: 'followUp',
      area: 'social',
      caseId: uuid(4),
    }),
    testAppointment('a4', 'Planmøde', '2027-02-02', {
      start: '10:00',
      place: 'Rådhuset',
      kind: 'followUp',
      caseId: uuid(1),
    }),
    testAppointment('a5', 'Opfølgning', '2026-10-30', {
      kind: 'followUp',
      area: 'family',
      state: 'due',
      caseId: uuid(6),
    }),
  ],
  plan: {
    id: 'p1',
    version: 3,
    savedAt: instant('2026-11-02T09:00:00.000Z'),
    startedOn: day('2026-08-18'),
    overallGoal: 'Jeg vil have ro om morgenen derhjemme',
    caseId: uuid(1),
    areas: ['employment', 'social'],
    subGoals: [
      {
        id: 'g1',
        title: 'Ud ad døren',
        type: 'develop',
        status: 'inProgress',
        interventionIds: [uuid(2), uuid(3)],
        agreements: [],
      },
      {
        id: 'g2',
        title: 'Købe ind',
        type: 'maintain',
        status: 'inProgress',
        interventionIds: [`${uuid(1004)}/b4`],
        agreements: [],
      },
    ],
  },
  participation: { id: 'h1', answer: 'yes', answeredOn: day('2026-08-18') },
  consents,
  contacts: [
    contact(
      'k1',
      'Karen Bisgaard',
      'crossCutting',
      'Udredning og Udvikling',
      since('2026-08-18'),
      true,
    ),
    contact('k2', 'Jonas Friis', 'employment', 'Beskæftigelse', open('2026-04-01')),
    contact('k3', 'Amina Haddad', 'social', 'Voksenstøtte', open('2024-01-01')),
  ],
  remarks: [
    { id: 'r1', type: 'Ordblind', text: 'ring hellere end at skrive', period: open('2020-01-01') },
    {
      id: 'r2',
      type: 'Partsrepræsentant',
      text: 'Birthe Thorsen',
      period: span('2025-01-01', '2026-12-31'),
    },
  ],
  household: { members: [{ name: 'Malthe', relation: 'child', age: 9, sameAddress: true }] },
} satisfies {
  [F in Exclude<keyof FacetValue, 'payments' | 'lookups'>]: FacetValue[F];
};
