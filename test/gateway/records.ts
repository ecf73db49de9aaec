import { type CaseRecord, civilDate, type CitizenId, ONGOING } from '@hoi/model';
import { MUNICIPALITY } from './stand.js';

export const ANNA = '11111111-1111-4111-8111-111111111111' as CitizenId;
const SINCE = { start: civilDate('2026-01-01'), end: ONGOING };

/** A case that a viewer with every right sees whole; its id ends in the number. */
export function caseOf(n: number, more: Partial<CaseRecord> = {}): CaseRecord {
  return {
    id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    title: `Sag ${String(n)}`,
    area: 'social',
    kle: { number: '27.03.00' },
    hoi: false,
    displayExclusions: [],
    progress: [{ status: 'decided', period: SINCE }],
    sensitivity: 'confidential',
    securityProfile: [],
    owner: { kind: 'authority', cvr: MUNICIPALITY },
    handlers: [],
    otherHandlers: [],
    parties: [{ role: 'primary', kind: 'person', initials: 'AH', person: ANNA }],
    relations: [],
    file: [],
    unknownRelations: [],
    provenance: { connection: 'sdi' },
    ...more,
  };
}
