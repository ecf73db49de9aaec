import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widestFirst } from './widest-first.js';

const item = fc.record({ id: fc.nat(), area: fc.constantFrom('work', 'home', 'money', 'family') });

describe('widestFirst', () => {
  it('shows as many as there is room for, of as many kinds as can be', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.nat({ max: 12 }), (items, room) => {
        const shown = widestFirst(items, room, ({ area }) => area);
        expect(shown.size).toBe(Math.min(room, items.length));
        const kinds = new Set(items.map(({ area }) => area)).size;
        expect(new Set([...shown].map(({ area }) => area)).size).toBe(Math.min(room, kinds));
      }),
    );
  });

  it('shows nothing of a kind before what stands above it in the same', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), fc.nat({ max: 12 }), (items, room) => {
        const shown = widestFirst(items, room, ({ area }) => area);
        for (const one of shown) {
          const above = items.slice(0, items.indexOf(one)).filter(({ area }) => area === one.area);
          expect(above.every((other) => shown.has(other))).toBe(true);
        }
      }),
    );
  });
});
