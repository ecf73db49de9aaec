import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CivilDate,
  type Period,
  type TimelineItem,
  civilDate,
  dayNumber,
  fromDayNumber,
  periodOf,
  placeItems,
} from '@hoi/model';
import { geometryOf } from './timeline.axis.js';
import { layoutEvents } from './timeline.events.js';
import { MOST_ROWS, TARGET, layoutLane, targetOf } from './timeline.layout.js';
import { stretchOf } from './timeline.marks.js';
import { spanOf } from './timeline.window.js';

const TODAY = civilDate('2026-11-12');
/** `HOI_FUZZ=100000` for a long run by hand. */
const CASES = Number(process.env['HOI_FUZZ'] ?? 3000);
const YEAR = spanOf({ from: civilDate('2026-04-01'), to: civilDate('2027-03-31') });
const geometry = geometryOf(YEAR, 946);
const day = fc
  .integer({ min: dayNumber(civilDate('2024-01-01')), max: dayNumber(civilDate('2029-01-01')) })
  .map(fromDayNumber);
const period: fc.Arbitrary<Period> = fc
  .tuple(fc.option(day), fc.option(day), fc.constantFrom('ongoing', 'unknown'))
  .map(([start, last, kind]) =>
    periodOf(start, last ? { kind: 'on', date: last } : { kind: kind as 'ongoing' }),
  );
const items = fc.array(fc.tuple(period, fc.option(period)), { maxLength: 150 }).map((list) =>
  list.map(([bar, frame], i): TimelineItem => ({
    id: `i${String(i)}`,
    record: 'r',
    kind: 'benefit',
    area: 'social',
    name: undefined,
    bar,
    frame,
  })),
);

describe('layoutLane', () => {
  it('draws, gathers or counts every item, whatever the zoom', () => {
    fc.assert(
      fc.property(
        items,
        fc.integer({ min: 7, max: 9000 }),
        day,
        fc.integer({ min: 50, max: 1400 }),
        (list, days, from, width) => {
          const start = dayNumber(from);
          const lane = placeItems(list, TODAY);
          const plot = layoutLane(
            lane,
            geometryOf({ from: start, to: start + days }, width),
            TODAY,
          );
          const seen = [
            ...plot.marks.map(({ placed }) => placed.item.id),
            ...plot.clusters.flatMap((cluster) => cluster.items.map(({ item }) => item.id)),
            ...plot.before.map(({ item }) => item.id),
            ...plot.after.map(({ item }) => item.id),
            ...lane.invalid.map(({ id }) => id),
          ];
          expect(seen.sort()).toEqual(list.map(({ id }) => id).sort());
          for (const mark of plot.marks) {
            const [left, right] = targetOf(mark, width);
            expect(right - left).toBeGreaterThanOrEqual(TARGET - 0.001);
            expect(left).toBeGreaterThanOrEqual(0);
          }
          expect(plot.rows).toBeLessThanOrEqual(MOST_ROWS);
        },
      ),
      { numRuns: CASES },
    );
  }, 600_000);

  it('gathers four hundred on one day beyond the last sub-row under their number', () => {
    const one = periodOf(civilDate('2026-11-01'), { kind: 'on', date: civilDate('2026-11-01') });
    const list = Array.from({ length: 400 }, (_, i): TimelineItem => ({
      id: `i${String(i)}`,
      record: 'r',
      kind: 'benefit',
      area: 'social',
      name: undefined,
      bar: one,
      frame: null,
    }));
    const plot = layoutLane(placeItems(list, TODAY), geometry, TODAY);
    expect(plot.marks).toHaveLength(MOST_ROWS - 1);
    expect(plot.clusters.map(({ items: gathered }) => gathered.length)).toEqual([
      400 - MOST_ROWS + 1,
    ]);
  });
});

describe('stretchOf', () => {
  const stretch = (start: string | null, end: Period['end']) =>
    stretchOf({ start: start === null ? null : civilDate(start), end }, geometry, TODAY);

  it('is inclusive of the last day, also over the nights when the clock is changed', () => {
    const perDay = 946 / 365;
    for (const date of ['2026-10-25', '2027-03-28', '2026-06-01']) {
      const one = stretch(date, { kind: 'on', date: civilDate(date) });
      expect((one?.right ?? 0) - (one?.left ?? 0)).toBeCloseTo(Math.max(3, perDay), 6);
    }
  });
  it('knows the leap day', () => {
    const leap = geometryOf(
      spanOf({ from: civilDate('2028-02-28'), to: civilDate('2028-03-01') }),
      300,
    );
    const one = stretchOf(
      periodOf(civilDate('2028-02-29'), { kind: 'on', date: civilDate('2028-02-29') }),
      leap,
      TODAY,
    );
    expect([one?.left, one?.right]).toEqual([100, 200]);
  });
  it('draws the four ends apart', () => {
    expect(stretch('2026-05-01', { kind: 'ongoing' })).toMatchObject({
      end: 'ongoing',
      right: 946,
    });
    const unknown = stretch('2026-05-01', { kind: 'unknown' });
    expect(unknown?.end).toBe('unknown');
    expect(unknown?.stubFrom).toBeCloseTo(geometry.x(dayNumber(TODAY) + 0.5), 6);
    expect(stretch('2025-01-01', { kind: 'on', date: civilDate('2028-01-01') })).toMatchObject({
      startsBefore: true,
      endsAfter: true,
    });
    expect(stretch('2020-01-01', { kind: 'on', date: civilDate('2020-02-01') })).toBeUndefined();
  });
});

describe('layoutEvents', () => {
  it('merges what could not be hit apart, names mixed kinds as none, and counts the rest', () => {
    const event = (id: string, kind: 'note' | 'meeting', date: CivilDate | undefined) => ({
      id,
      kind,
      area: 'social' as const,
      date,
      title: undefined,
      state: 'done' as const,
    });
    const { marks, before, after, undated } = layoutEvents(
      [
        event('u', 'note', undefined),
        event('a', 'note', civilDate('2020-01-01')),
        event('b', 'note', civilDate('2026-08-08')),
        event('c', 'note', civilDate('2026-08-10')),
        event('d', 'meeting', civilDate('2026-08-11')),
        event('e', 'note', civilDate('2026-10-01')),
        event('f', 'note', civilDate('2028-01-01')),
      ],
      geometry,
    );
    expect(marks.map(({ kind, events }) => [kind, events.length])).toEqual([
      [undefined, 3],
      ['note', 1],
    ]);
    expect([before.length, after.length, undated.length]).toEqual([1, 1, 1]);
  });
});
