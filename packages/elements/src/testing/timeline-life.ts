import {
  type Appointment,
  type CaseRecord,
  type Consent,
  type Grant,
  type JointPlan,
  type Period,
  civilDate,
  periodOf,
} from '@hoi/model';
import type { Instant } from '@hoi/model';
import { testCase, testGrant, uuid as id } from './records.js';

/** A small life with every kind of end, for tests of the timeline alone. */
const from = (connection: string) => ({
  connection,
  system: connection === 'sdi' ? 'Sagsbo' : 'Ydelsa',
});
export const period = (start: string, end: string | 'ongoing' | 'unknown'): Period =>
  periodOf(
    civilDate(start),
    end === 'ongoing' || end === 'unknown' ? { kind: end } : { kind: 'on', date: civilDate(end) },
  );

function caseOf(n: number, title: string, area: CaseRecord['area'], open: Period): CaseRecord {
  return testCase(n, {
    title,
    area,
    hoi: area === 'crossCutting',
    progress: [{ status: 'decided', period: open }],
    status: 'decided',
    parties: [],
    provenance: from('sdi'),
  });
}

function grantOf(
  n: number,
  home: number,
  area: Grant['area'],
  frame: Period,
  name: string,
  bar: Period,
): Grant {
  const benefit = testGrant(n, area, name, bar, id(home), { id: '1' });
  return { ...benefit, id: id(n), period: frame, parties: [], provenance: from('ydi') };
}

export const CASES: CaseRecord[] = [
  caseOf(1, 'Helhedsorienteret plan', 'crossCutting', period('2026-08-18', 'ongoing')),
  caseOf(2, 'Kontanthjælp', 'employment', period('2025-03-01', 'ongoing')),
  caseOf(3, 'Praktikforløb', 'employment', period('2026-04-07', '2027-02-28')),
  caseOf(4, 'Rådgivning', 'social', period('2026-05-05', 'unknown')),
  caseOf(5, 'Gammel sag', 'social', period('2019-01-01', '2019-06-01')),
  {
    ...caseOf(6, 'Nytteindsats', 'employment', period('2026-01-01', 'ongoing')),
    progress: [
      {
        status: 'arisen',
        period: periodOf(null, { kind: 'unknown' }, [
          { field: 'start', raw: '2024-13-01', rule: 'date.unreadable' },
        ]),
      },
    ],
  },
];
export const GRANTS: Grant[] = [
  grantOf(
    21,
    2,
    'employment',
    period('2025-03-01', 'unknown'),
    'Kontanthjælp',
    period('2025-03-01', 'ongoing'),
  ),
  grantOf(
    22,
    3,
    'employment',
    period('2026-04-07', '2026-06-30'),
    'Planteskolen',
    period('2026-04-13', '2026-05-22'),
  ),
  grantOf(
    23,
    3,
    'employment',
    period('2026-09-01', '2027-02-28'),
    'Dyreinternatet',
    period('2026-09-14', '2027-01-15'),
  ),
  grantOf(
    24,
    99,
    'income',
    period('2026-07-01', '2027-06-30'),
    'Boligstøtte',
    period('2026-07-01', '2027-06-30'),
  ),
];
export const APPOINTMENTS: Appointment[] = [
  {
    id: 'm1',
    kind: 'meeting',
    title: 'Netværksmøde',
    area: 'crossCutting',
    date: civilDate('2026-11-24'),
    start: '10:00',
    state: 'planned',
    caseId: id(1),
  },
  {
    id: 'm2',
    kind: 'meeting',
    title: 'Samtale',
    area: 'employment',
    date: civilDate('2026-06-22'),
    state: 'held',
    caseId: id(3),
  },
  {
    id: 'f1',
    kind: 'followUp',
    title: 'Opfølgning',
    area: 'social',
    date: civilDate('2026-10-30'),
    state: 'due',
    caseId: id(4),
  },
];
export const CONSENTS: Consent[] = [
  {
    id: 'k1',
    state: 'given',
    areas: ['employment', 'social'],
    validFrom: '2026-08-17T22:00:00.000Z' as Instant,
    validTo: null,
  },
];
export const PLAN: JointPlan = { id: 'p1', version: 3, caseId: id(1), areas: [], subGoals: [] };
