import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type TimelineItem,
  civilDate,
  dayNumber,
  endsOn,
  fromDayNumber,
  periodOf,
  placeItems,
} from '@hoi/model';
import { geometryOf } from './timeline.axis.js';
import { ghostPaths } from './timeline.ghosts.js';
import { layoutLane } from './timeline.layout.js';

const TODAY = civilDate('2026-11-12');
const FROM = dayNumber(civilDate('2026-01-01'));
const YEAR = geometryOf({ from: FROM, to: FROM + 365 }, 730);

const items = fc
  .array(fc.tuple(fc.integer({ min: -500, max: 800 }), fc.nat(300), fc.boolean()), {
    maxLength: 40,
  })
  .map((list) =>
    list.map(([start, length, open], i): TimelineItem => ({
      id: `i${String(i)}`,
      record: 'r',
      kind: 'benefit',
      area: 'social',
      name: undefined,
      bar: periodOf(
        fromDayNumber(FROM + start),
        open ? { kind: 'ongoing' } : endsOn(fromDayNumber(FROM + start + length)),
      ),
      frame: null,
    })),
  );

/** Left and right of each shape, and the sub-row's top. */
const boxes = (path: string) =>
  [...path.matchAll(/M([-\d.]+) ([-\d.]+)H([-\d.]+)/g)].map(([, left, top, right]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
  }));

describe('what comes in from the sides', () => {
  it('is foreseen wherever a drawn sub-row has a period beside the window, and nowhere else', () => {
    fc.assert(
      fc.property(items, (list) => {
        const lane = layoutLane(placeItems(list, TODAY), YEAR, TODAY);
        const seen = boxes(ghostPaths(lane, YEAR).bars);
        for (const { left, right } of seen) expect(right <= 0 || left >= YEAR.width).toBe(true);
        for (const one of lane.placed) {
          const row = lane.place(one.row);
          if (row === undefined) continue;
          const top = 0.385 + row * 2.92 + 1.46;
          const covered = (day: number) =>
            seen.some(
              (box) =>
                Math.abs(box.top - top) < 0.01 &&
                box.left <= YEAR.x(day + 0.5) &&
                box.right >= YEAR.x(day + 0.5),
            );
          if (one.from < FROM) expect(covered(one.from)).toBe(true);
          const last = one.to === Infinity ? Math.max(one.from, FROM + 700) : one.to;
          if (last >= FROM + 365) expect(covered(last)).toBe(true);
        }
      }),
    );
  });
});
