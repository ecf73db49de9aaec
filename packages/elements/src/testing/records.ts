import type {
  Appointment,
  Area,
  CaseRecord,
  CivilDate,
  Grant,
  GrantedBenefit,
  Instant,
  Period,
  ProgressStatus,
} from '@hoi/model';
import { CITIZEN } from './readings.js';

/** Records with as little as a source may give, and short ways to write days, periods and ids. */
export const day = (text: string) => text as CivilDate;
export const instant = (text: string) => text as Instant;
export const since = (start: string): Period => ({ start: day(start), end: { kind: 'ongoing' } });
export const open = (start: string): Period => ({ start: day(start), end: { kind: 'unknown' } });
export const span = (start: string, end: string): Period => ({
  start: day(start),
  end: { kind: 'on', date: day(end) },
});
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

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

/** A case of an area that came to its status in February, from a system and a unit. */
export function sectorCase(
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
