import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, type Consent, addDays, consentLane, instantAt } from '@hoi/model';
import { stripLayout } from './strip.layout.js';

const today = '2026-11-12' as CivilDate;
const spans = fc.array(
  fc.record({ from: fc.integer({ min: -2000, max: 300 }), days: fc.option(fc.nat({ max: 900 })) }),
  { maxLength: 8 },
);
const consentsOf = (list: { from: number; days: number | null }[]): Consent[] =>
  list.map(({ from, days }, i) => ({
    id: `c${i}`,
    state: 'given',
    areas: ['social'],
    validFrom: instantAt(addDays(today, from)),
    validTo: days === null ? null : instantAt(addDays(today, from + days + 1)),
  }));

describe('stripLayout', () => {
  it('draws nothing where no consent ever held', () => {
    expect(stripLayout(consentLane([], today), today)).toBeUndefined();
  });

  it('draws every consent inside the strip, none over another, and no two days on top of each other', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const strip = stripLayout(consentLane(consentsOf(list), today), today);
        if (!strip) return list.length === 0;
        expect(strip.spans).toHaveLength(list.length);
        for (const one of strip.spans) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.left + one.width).toBeLessThanOrEqual(100.05);
          for (const other of strip.spans) {
            if (other === one || other.row !== one.row) continue;
            const apart =
              one.left + one.width <= other.left + 0.05 ||
              other.left + other.width <= one.left + 0.05;
            expect(apart).toBe(true);
          }
        }
        const places = [strip.today, ...strip.ticks.map(({ at }) => at)].sort((a, b) => a - b);
        return places.every((at, i) => i === 0 || at - (places[i - 1] ?? 0) >= 12.9);
      }),
    );
  });
});
