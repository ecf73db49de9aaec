import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, type Consent, type Instant, holdsOn } from '@hoi/model';
import { revocable } from './revocable.js';

const today = '2026-11-12' as CivilDate;
const instant = (text: string) => text as Instant;
const consent = (id: string, different: Partial<Consent> = {}): Consent => ({
  id,
  state: 'given',
  areas: ['social'],
  validFrom: instant('2026-08-18T08:00:00.000Z'),
  validTo: null,
  ...different,
});
const ids = (found: readonly Consent[]) => found.map(({ id }) => id);
const asked = { today, now: undefined, audience: 'professional', answer: 'yes' } as const;
const of = (
  consents: readonly Consent[],
  different: Partial<Parameters<typeof revocable>[0]> = {},
) => revocable({ ...asked, ...different, consents });

describe('what can be taken back', () => {
  it('is what holds, and what has not begun: else a renewal would open again what was withdrawn', () => {
    const renewal = consent('renewal', { validFrom: instant('2026-12-01T23:00:00.000Z') });
    expect(ids(of([consent('now'), renewal]))).toEqual(['now', 'renewal']);
  });

  it('is not what is over, by the day and by the instant', () => {
    const noon = consent('noon', { validTo: instant('2026-11-12T11:00:00.000Z') });
    expect(of([consent('past', { validTo: instant('2026-11-11T23:00:00.000Z') })])).toEqual([]);
    expect(ids(of([noon]))).toEqual(['noon']);
    const at = (now: string) => of([noon], { now: instant(now) });
    expect(ids(at('2026-11-12T10:59:59.999Z'))).toEqual(['noon']);
    expect(at('2026-11-12T11:00:00.000Z')).toEqual([]);
  });

  it('is, for a citizen, the own word where there is one, though another stands beside it', () => {
    const all = [consent('own'), consent('theirs', { givenBy: 'custodyHolder' })];
    expect(ids(of(all))).toEqual(['own', 'theirs']);
    expect(ids(of(all, { audience: 'citizen' }))).toEqual(['own']);
    expect(ids(of(all.slice(1), { audience: 'citizen' }))).toEqual(['theirs']);
  });

  it('misses nothing that holds today, and names nothing that was never given', () => {
    const when = fc.date({
      noInvalidDate: true,
      min: new Date('2025-01-01'),
      max: new Date('2028-01-01'),
    });
    const end = fc.option(when.map((date) => date.toISOString() as Instant));
    const any = fc.record({
      validFrom: end,
      validTo: end,
      state: fc.constantFrom<Consent['state'][]>('given', 'declined', 'pending', 'withdrawn'),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), (some) => {
        const all = some.map((one, i) => consent(String(i), one));
        const found = of(all);
        for (const one of all) if (holdsOn(one, today)) expect(found).toContain(one);
        for (const one of found) expect(one.state).toBe('given');
      }),
    );
  });
});
