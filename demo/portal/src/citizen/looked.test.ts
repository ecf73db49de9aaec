import { describe, expect, it } from 'vitest';
import type { Instant, Lookup, Reading } from '@hoi/model';
import { da } from '@hoi/model/locales/da.js';
import { isWhole, lookedDays } from './looked.js';

const at = (time: string, purpose = 'Sagsbehandling', areas: Lookup['areas'] = ['social']) => ({
  id: time,
  at: time as Instant,
  purpose,
  areas,
});

describe('who has looked', () => {
  it('gathers a day’s look-ups for one purpose, the newest day first', () => {
    const days = lookedDays(
      [
        at('2026-11-10T08:14:00.000Z'),
        at('2026-11-12T07:05:00.000Z', 'Sagsbehandling', ['family', 'social']),
        at('2026-11-10T13:30:00.000Z'),
        at('2026-11-10T13:31:00.000Z', 'Datakvalitet'),
      ],
      da,
    );
    expect(days.map(({ date, purpose, clocks }) => [date, purpose, clocks])).toEqual([
      ['2026-11-12', 'Sagsbehandling', ['kl. 08.05']],
      ['2026-11-10', 'Datakvalitet', ['kl. 14.31']],
      ['2026-11-10', 'Sagsbehandling', ['kl. 09.14', 'kl. 14.30']],
    ]);
    expect(days[0]?.areas).toEqual(['Familie', 'Støtte i hverdagen']);
  });

  it('lies on the Danish side of midnight', () => {
    expect(lookedDays([at('2026-11-10T23:30:00.000Z')], da)[0]?.date).toBe('2026-11-11');
  });

  it('knows the whole list only when everyone has answered', () => {
    const reading = (part: Partial<Reading<unknown>>) =>
      ({ settled: true, rejected: 0, connections: [], ...part }) as Reading<unknown>;
    expect(
      isWhole(reading({ connections: [{ connection: 'store', state: 'answered' }] } as never)),
    ).toBe(true);
    expect(
      isWhole(reading({ connections: [{ connection: 'store', state: 'failed' }] } as never)),
    ).toBe(false);
    expect(isWhole(reading({ settled: false }))).toBe(false);
    expect(isWhole(reading({ rejected: 1 }))).toBe(false);
  });
});
