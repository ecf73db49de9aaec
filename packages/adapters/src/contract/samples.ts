import {
  type CaseRecord,
  civilDate,
  type CitizenId,
  endsOn,
  type Instant,
  ONGOING,
  type Remark,
} from '@hoi/model';

/** The moment every scenario happens in: the afternoon of 12 November 2026 in Copenhagen. */
export const NOW = '2026-11-12T13:00:00.000Z' as Instant;

export const ANNA = 'contract-anna' as CitizenId;
export const BO = 'contract-bo' as CitizenId;
/** Nobody has ever heard of them. */
export const NOBODY = 'contract-nobody' as CitizenId;

export const FIRST_CASE = '11111111-aaaa-4aaa-8aaa-111111111111';
export const SECOND_CASE = '22222222-bbbb-4bbb-8bbb-222222222222';

/** A case that arose on 1 January, was decided on 1 July 2026 and is still open. */
export function sampleCase(
  id: string,
  receivedAt = '2026-08-01T08:00:00.000Z',
  more: Partial<CaseRecord> = {},
): CaseRecord {
  return {
    id,
    title: `Sag ${id.slice(0, 1)}`,
    area: 'social',
    kle: { number: '27.03.00' },
    hoi: false,
    displayExclusions: [],
    progress: [
      {
        status: 'arisen',
        period: { start: civilDate('2026-01-01'), end: endsOn(civilDate('2026-06-30')) },
      },
      { status: 'decided', period: { start: civilDate('2026-07-01'), end: ONGOING } },
    ],
    status: 'decided',
    sensitivity: 'confidential',
    securityProfile: [],
    handlers: [],
    otherHandlers: [],
    parties: [{ role: 'primary', kind: 'person', initials: 'AA' }],
    relations: [],
    file: [],
    unknownRelations: [],
    ...more,
    provenance: {
      connection: 'sdi',
      system: 'Nexus-lignende',
      receivedAt: receivedAt as Instant,
      ...more.provenance,
    },
  };
}

export const REMARK: Remark = {
  id: 'remark-1',
  type: 'Tolk',
  text: 'Arabisk',
  period: { start: civilDate('2026-01-01'), end: ONGOING },
};
