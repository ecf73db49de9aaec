import type {
  Appointment,
  Area,
  CaseRecord,
  CivilDate,
  Consent,
  Contact,
  FacetValue,
  Grant,
  GrantedBenefit,
  Instant,
  Period,
  ProgressStatus,
  SystemCoverage,
} from '@hoi/model';
import { CITIZEN } from './readings.js';

const day = (text: string) => text as CivilDate;
const instant = (text: string) => text as Instant;
const since = (start: string): Period => ({ start: day(start), end: { kind: 'ongoing' } });
const open = (start: string): Period => ({ start: day(start), end: { kind: 'unknown' } });
const span = (start: string, end: string): Period => ({
  start: day(start),
  end: { kind: 'on', date: day(end) },
});
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A case with as little as a source may give; say only what is different. */
export function testCase(n: number, different: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: uuid(n),
    title: `Sag ${n}`,
    area: 'other',
    hoi: false,
    displayExclusions: [],
    progress: [],
    securityProfile: [],
    handlers: [],
    otherHandlers: [],
    parties: [{ role: 'primary', kind: 'person', person: CITIZEN }],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi' },
    ...different,
  };
}

function sector(
  n: number,
  area: Area,
  title: string,
  kle: [string, string],
  status: ProgressStatus,
  system: string,
  unit: string,
  handler: string | undefined,
  different: Partial<CaseRecord> = {},
): CaseRecord {
  return testCase(n, {
    title,
    area,
    caseNumber: `26/${1000 + n}`,
    kle: { number: kle[0], title: kle[1] },
    status,
    progress: [
      { status: 'arisen', period: span('2026-01-10', '2026-02-01') },
      { status, period: open('2026-02-02') },
    ],
    responsibleUnit: { kind: 'unit', name: unit },
    ...(handler ? { primaryHandler: { kind: 'user', name: handler } } : {}),
    provenance: { connection: 'sdi', system },
    ...different,
  });
}

/** A granted benefit; ids are `b<n>` in grant `1000 + n`. */
export function testGrant(
  n: number,
  area: Area,
  name: string,
  period: Period,
  caseId?: string,
  different: Partial<GrantedBenefit> = {},
): Grant {
  return {
    id: uuid(1000 + n),
    period,
    area,
    securityProfile: [],
    benefits: [{ id: `b${n}`, name, period, area, plans: [], ...different }],
    cases: caseId ? [{ caseId }] : [],
    parties: [{ role: 'grantHolder', kind: 'person', person: CITIZEN }],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
  };
}

export function testAppointment(
  id: string,
  title: string,
  date: string,
  different: Partial<Appointment> = {},
): Appointment {
  return {
    id,
    title,
    kind: 'meeting',
    area: 'crossCutting',
    date: day(date),
    state: 'planned',
    ...different,
  };
}

const cases: CaseRecord[] = [
  sector(
    1,
    'crossCutting',
    'Helhedsorienteret plan',
    ['15.17.30', 'Helhedsorienteret indsats'],
    'decided',
    'Sagsskabet',
    'Udredning og Udvikling',
    'Karen Bisgaard',
    {
      hoi: true,
      relations: [2, 3, 4, 5, 6].map((n) => ({
        kind: 'related',
        caseId: uuid(n),
        period: open('2026-08-18'),
      })),
      file: [{ kind: 'filed', documentId: uuid(501), period: open('2026-08-18') }],
    },
  ),
  sector(
    2,
    'employment',
    'Kontaktforløb og praktik',
    ['15.20.20', 'Kontaktforløb m.v.'],
    'decided',
    'Arbejdsbro',
    'Beskæftigelse',
    'Jonas Friis',
    {
      localStatus: 'Aktivt tilbud',
      handlers: [
        { actor: { kind: 'user', name: 'Else Holm' }, period: span('2025-03-01', '2026-03-31') },
        { actor: { kind: 'user', name: 'Jonas Friis' }, period: open('2026-04-01') },
      ],
      legalBasis: 'Lov om en aktiv beskæftigelsesindsats',
      parties: [
        { role: 'primary', kind: 'person', person: CITIZEN },
        { role: 'party', kind: 'company', initials: 'DÅ' },
      ],
    },
  ),
  sector(
    3,
    'employment',
    'Kontanthjælp',
    ['32.24.04', 'Hjælp til forsørgelse'],
    'decided',
    'Ydelsesbogen',
    'Ydelsesteam',
    undefined,
  ),
  sector(
    4,
    'social',
    'Socialpædagogisk støtte',
    ['27.36.12', 'Socialpædagogisk bistand'],
    'decided',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
  sector(
    5,
    'social',
    'Økonomisk rådgivning',
    ['27.12.04', 'Rådgivning om sociale forhold'],
    'informed',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
  sector(
    6,
    'family',
    'Støtte til familien',
    ['34.15.25', 'Støtte til børn og familier'],
    'decided',
    'Børnelinjen',
    'Familieafdelingen',
    'Lars Bundgaard',
    {
      parties: [
        { role: 'primary', kind: 'person', initials: 'MT' },
        { role: 'secondary', kind: 'person', person: CITIZEN },
      ],
    },
  ),
  sector(
    7,
    'social',
    'Merudgifter',
    ['27.57.04', 'Merudgiftsydelse'],
    'closed',
    'Hjemvej',
    'Voksenstøtte',
    undefined,
  ),
  sector(
    8,
    'social',
    'Bostøtte 2019',
    ['27.36.12', 'Socialpædagogisk bistand'],
    'closed',
    'Hjemvej',
    'Voksenstøtte',
    'Amina Haddad',
  ),
];

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
  cases,
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
