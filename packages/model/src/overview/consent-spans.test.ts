import { describe, expect, it } from 'vitest';
import type { Consent } from '../record/consent.js';
import type { CivilDate } from '../time/civil-date.js';
import type { Instant } from '../time/instant.js';
import { consentLane } from './consent-spans.js';

const TODAY = '2026-11-12' as CivilDate;
const consent = (
  id: string,
  state: Consent['state'],
  from: string | null,
  to: string | null,
): Consent => ({
  id,
  state,
  areas: ['social'],
  validFrom: from as Instant | null,
  validTo: to as Instant | null,
});

describe('consentLane', () => {
  it('reads an end at midnight in Copenhagen as the day before, and names the gap between', () => {
    const lane = consentLane(
      [
        consent('b', 'given', '2026-08-17T22:00:00.000Z', null),
        consent('a', 'expired', '2025-06-30T22:00:00.000Z', '2026-06-30T22:00:00.000Z'),
      ],
      TODAY,
    );
    expect(lane.spans.map(({ from, to }) => [from, to])).toEqual([
      ['2025-07-01', '2026-06-30'],
      ['2026-08-18', null],
    ]);
    expect(lane.gaps).toEqual([{ from: '2026-07-01', to: '2026-08-17' }]);
  });

  it('counts a withdrawal in the middle of a day as that day, and lets the gap run to today', () => {
    const lane = consentLane(
      [consent('a', 'withdrawn', '2026-01-01T08:00:00.000Z', '2026-06-30T12:00:00.000Z')],
      TODAY,
    );
    expect(lane.gaps).toEqual([{ from: '2026-07-01', to: TODAY }]);
  });

  it('says nothing of the time before the first, and keeps answers without a time', () => {
    const lane = consentLane([consent('a', 'pending', null, null)], TODAY);
    expect(lane).toMatchObject({ spans: [], gaps: [] });
    expect(lane.others.map(({ id }) => id)).toEqual(['a']);
  });
});
