import type { Appointment } from '../record/appointment.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CitizenId } from '../record/common.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { Grant } from '../record/grant.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Period } from '../time/period.js';

/** Records for tests, each with as little as a source may give; say only what is different. */
export const person = 'test-citizen' as CitizenId;
export const id = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const day = (text: string): CivilDate => text as CivilDate;

export function since(start: string, end: Period['end'] = { kind: 'unknown' }): Period {
  return { start: day(start), end };
}

export function span(start: string, end: string): Period {
  return since(start, { kind: 'on', date: day(end) });
}

export function aCase(n: number, different: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: id(n),
    title: `Sag ${n}`,
    area: 'other',
    hoi: false,
    displayExclusions: [],
    progress: [],
    securityProfile: [],
    handlers: [],
    otherHandlers: [],
    parties: [],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi' },
    ...different,
  };
}

/** Grant 1 has the id `id(1001)` and one benefit `b1`, "Ydelse 1". */
export function aGrant(
  n: number,
  different: Partial<Grant> = {},
  period: Period = since('2026-01-01'),
  name = `Ydelse ${n}`,
): Grant {
  return {
    id: id(1000 + n),
    period,
    area: 'other',
    securityProfile: [],
    benefits: [{ id: `b${n}`, name, period, area: different.area ?? 'other', plans: [] }],
    cases: [],
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
    ...different,
  };
}

export function aDocument(n: number, different: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: id(n),
    title: `Dokument ${n}`,
    progress: [],
    securityProfile: [],
    displayExclusions: [],
    parties: [],
    caseIds: [],
    unknownRelations: [],
    provenance: { connection: 'sdi' },
    ...different,
  };
}

export function anAppointment(
  n: number,
  date: string,
  different: Partial<Appointment> = {},
): Appointment {
  return {
    id: `a${n}`,
    title: `Møde ${n}`,
    kind: 'meeting',
    area: 'crossCutting',
    date: day(date),
    state: 'planned',
    ...different,
  };
}
