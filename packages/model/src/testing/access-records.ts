import type { Viewer } from '../access/viewer.js';
import type { CaseRecord } from '../record/case-record.js';
import type { CitizenId } from '../record/common.js';
import type { Consent } from '../record/consent.js';
import type { DocumentRecord } from '../record/document-record.js';
import type { Grant } from '../record/grant.js';
import type { Payment } from '../record/payment.js';
import type { Reading } from '../index-port.js';
import { civilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { ONGOING } from '../time/period.js';
import type { Access } from '../access/context.js';

/** Small records for the access rules' own tests; each is one that the professional below sees whole. */
export const NOW = '2026-11-12T13:00:00.000Z' as Instant;
export const CITIZEN = 'citizen-anna' as CitizenId;
export const MUNICIPALITY = '00000000';
export const SINCE = { start: civilDate('2026-01-01'), end: ONGOING };
const OWNER = { kind: 'authority', cvr: MUNICIPALITY } as const;

/** `id(3)` is a lower-case UUID that ends in 3. */
export function id(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

export function professional(more: Partial<Viewer> = {}): Viewer {
  return {
    id: 'employee-1',
    audience: 'professional',
    municipality: MUNICIPALITY,
    units: [],
    areas: ['social'],
    roles: ['caseworker'],
    kleScopes: ['15', '27', '29', '32'].map((prefix) => ({ prefix, sensitivity: 'sensitive' })),
    securityIds: [],
    dataQuality: false,
    ...more,
  };
}

export function theCitizen(more: Partial<Viewer> = {}): Viewer {
  return professional({
    id: 'c-1',
    audience: 'citizen',
    citizen: CITIZEN,
    areas: [],
    roles: [],
    ...more,
  });
}

export function access(viewer: Viewer, more: Partial<Access> = {}): Access {
  return { viewer, citizen: CITIZEN, consents: [], purpose: 'opfølgning', now: NOW, ...more };
}

export function consent(areas: Consent['areas'], more: Partial<Consent> = {}): Consent {
  return {
    id: 'consent-1',
    state: 'given',
    areas,
    validFrom: '2026-01-01T08:00:00.000Z' as Instant,
    validTo: null,
    ...more,
  };
}

export function caseRecord(n: number, more: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: id(n),
    caseNumber: `27.03.00-${n}`,
    title: `Sag ${n}`,
    kle: { number: '27.03.00' },
    area: 'social',
    hoi: false,
    displayExclusions: [],
    progress: [{ status: 'decided', period: SINCE }],
    status: 'decided',
    sensitivity: 'confidential',
    securityProfile: [],
    owner: OWNER,
    primaryHandler: { kind: 'user', name: 'Staff Handler' },
    handlers: [{ actor: { kind: 'user', name: 'Staff Earlier' }, period: SINCE }],
    otherHandlers: [{ kind: 'user', name: 'Staff Other' }],
    parties: [
      { role: 'primary', kind: 'person', initials: 'AA', person: CITIZEN },
      { role: 'secondary', kind: 'person', initials: 'ZZ' },
    ],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi', system: 'Nexus-lignende' },
    ...more,
  };
}

export function documentRecord(n: number, more: Partial<DocumentRecord> = {}): DocumentRecord {
  return {
    id: id(n),
    documentNumber: `D${n}`,
    title: `Dokument ${n}`,
    progress: [],
    sensitivity: 'confidential',
    securityProfile: [],
    displayExclusions: [],
    kle: { number: '27.03.00' },
    owner: OWNER,
    primaryHandler: { kind: 'user', name: 'Staff Handler' },
    parties: [{ role: 'party', kind: 'person', initials: 'AA', person: CITIZEN }],
    caseIds: [],
    unknownRelations: [],
    provenance: { connection: 'sdi' },
    ...more,
  };
}

export function benefit(key: string, kle = '32.03.00', more: Partial<Grant['benefits'][0]> = {}) {
  return {
    id: key,
    name: key,
    period: SINCE,
    kle: { number: kle },
    area: 'income',
    plans: [],
    ...more,
  } satisfies Grant['benefits'][0];
}

export function grant(n: number, more: Partial<Grant> = {}): Grant {
  return {
    id: id(n),
    period: SINCE,
    area: 'income',
    sensitivity: 'confidential',
    securityProfile: [],
    benefits: [benefit('b1')],
    cases: [],
    owner: OWNER,
    parties: [{ role: 'grantHolder', kind: 'person', initials: 'AA', person: CITIZEN }],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
    ...more,
  };
}

export function payment(n: number, more: Partial<Payment> = {}): Payment {
  return {
    id: id(n),
    period: SINCE,
    gross: '300.00' as Payment['gross'],
    paid: '250.00' as Payment['paid'],
    linesTotal: '300.00' as Payment['linesTotal'],
    lines: [],
    owner: OWNER,
    parties: [],
    unknownRelations: [],
    provenance: { connection: 'ydi' },
    ...more,
  };
}

export function reading<T>(value: T, more: Partial<Reading<T>> = {}): Reading<T> {
  return {
    value,
    settled: true,
    retrievedAt: NOW,
    connections: [],
    systems: [],
    withheld: [],
    rejected: 0,
    ...more,
  };
}
