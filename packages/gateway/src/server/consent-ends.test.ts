import type { CitizenId, Consent, Instant } from '@hoi/model';
import { describe, expect, it } from 'vitest';
import { ConsentEnds } from './consent-ends.js';

const ANNA = 'anna' as CitizenId;
const consent = (
  id: string,
  validTo: string | null,
  state: Consent['state'] = 'given',
): Consent => ({
  id,
  state,
  areas: ['social'],
  validFrom: '2026-01-01T00:00:00.000Z' as Instant,
  validTo: validTo as Instant | null,
});

/** A clock that is moved by hand, with the one timer that waits on it. */
function room(consents: Consent[]) {
  let now = '2026-11-12T13:00:00.000Z' as Instant;
  let timer: { run: () => void; ms: number } | undefined;
  let told = 0;
  const ends = new ConsentEnds(
    { read: () => Promise.resolve(consents as never) },
    ANNA,
    () => now,
    (run, ms) => {
      const mine = (timer = { run, ms });
      return () => {
        if (timer === mine) timer = undefined;
      };
    },
    () => void (told += 1),
  );
  return {
    ends,
    waits: () => timer?.ms,
    told: () => told,
    async ring(at: string) {
      now = at as Instant;
      const due = timer;
      timer = undefined;
      due?.run();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('a consent that ends by itself', () => {
  it('is told of at its instant, and the next after it', async () => {
    const here = room([
      consent('later', '2026-11-12T14:00:00.000Z'),
      consent('first', '2026-11-12T13:05:00.000Z'),
      consent('withdrawn', '2026-11-12T13:01:00.000Z', 'withdrawn'),
      consent('over', '2026-11-12T12:00:00.000Z'),
      consent('open', null),
    ]);
    await here.ends.heed();
    expect(here.waits()).toBe(5 * 60_000);
    await here.ring('2026-11-12T13:05:00.000Z');
    expect([here.told(), here.waits()]).toEqual([1, 55 * 60_000]);
    await here.ring('2026-11-12T14:00:00.000Z');
    expect([here.told(), here.waits()]).toEqual([2, undefined]);
  });

  it('is not told of before, however far away it is', async () => {
    const here = room([consent('far', '2036-01-01T00:00:00.000Z')]);
    await here.ends.heed();
    expect(here.waits()).toBe(2_147_483_647);
    await here.ring('2026-12-07T09:00:00.000Z');
    expect(here.told()).toBe(0);
    expect(here.waits()).toBeGreaterThan(0);
  });

  it('is forgotten by whoever leaves', async () => {
    const here = room([consent('soon', '2026-11-12T13:05:00.000Z')]);
    const looking = here.ends.heed();
    here.ends.stop();
    await looking;
    expect(here.waits()).toBeUndefined();
    await here.ends.heed();
    here.ends.stop();
    expect(here.waits()).toBeUndefined();
  });
});
