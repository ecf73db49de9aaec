import { type ScaleTime, scaleUtc } from 'd3-scale';
import { type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from 'd3-time';
import {
  type CivilDate,
  type Messages,
  civilDateOf,
  dayNumber,
  formatDate,
  formatMonth,
  fromDayNumber,
  isoWeek,
  partsOf,
  weekday,
} from '@hoi/model';
import { briefMonths } from './timeline.citizen.js';
import type { Span } from './timeline.window.js';

const DAY = 24 * 60 * 60 * 1000;
const FIRST_DAY = dayNumber(civilDateOf(1, 1, 1));

/** Day numbers to pixels and back. Days are counted in UTC, where each of them has the same length. */
export interface Geometry {
  span: Span;
  width: number;
  /** Left edge of a day, in pixels. */
  x(day: number): number;
  /** The moment at a pixel, in days. */
  dayAt(x: number): number;
  scale: ScaleTime<number, number>;
}

export function geometryOf(span: Span, width: number): Geometry {
  const { from } = span;
  const perDay = width / (span.to - from);
  return {
    span,
    width,
    // The scale knows the calendar; where a day lies is asked ten thousand times, and a product.
    scale: scaleUtc([from * DAY, span.to * DAY], [0, width]),
    x: (day) => (day - from) * perDay,
    dayAt: (x) => from + x / perDay,
  };
}

export interface Tick {
  day: number;
  x: number;
  label: string;
  /** The first of a larger unit: its line is stronger. */
  major: boolean;
}

interface Level {
  every: TimeInterval;
  /** Its mean length in days; only compared, never added. */
  days: number;
  /** Least pixels between two ticks, for their words. */
  room: number;
  label(date: CivilDate, messages: Messages): string;
  over?: Level;
  major(date: CivilDate): boolean;
}

const never = () => false;
const yearly = (n: number): Level => ({
  every: utcYear.every(n) ?? utcYear,
  days: 365.25 * n,
  room: 48,
  label: (date) => String(partsOf(date).year),
  major: never,
});
const months: Level = {
  every: utcMonth,
  days: 30.4,
  room: 38,
  label: (date, messages) => briefMonths(messages).monthsShort[partsOf(date).month - 1] ?? '',
  over: yearly(1),
  major: (date) => partsOf(date).month === 1,
};
const quarters: Level = { ...months, every: utcMonth.every(3) ?? utcMonth, days: 91.3 };
const monthNames: Level = {
  every: utcMonth,
  days: 30.4,
  room: 110,
  label: (date, messages) => formatMonth(date, messages, 'long'),
  major: never,
};
const weeks: Level = {
  every: utcMonday,
  days: 7,
  room: 54,
  label: (date, messages) => messages['timeline.week'](isoWeek(date).week),
  over: monthNames,
  major: (date) => partsOf(date).day <= 7,
};
const days: Level = {
  every: utcDay,
  days: 1,
  room: 54,
  label: (date, messages) => formatDate(date, briefMonths(messages), 'shortNoYear'),
  over: {
    ...weeks,
    room: 150,
    label: (date, m) => m['timeline.weekOf'](isoWeek(date).week, formatMonth(date, m, 'long')),
  },
  major: (date) => weekday(date) === 1,
};
const LEVELS: readonly Level[] = [
  days,
  weeks,
  months,
  quarters,
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map(yearly),
];

export interface Axis {
  lower: Tick[];
  /** The larger unit: years above months, months above weeks. Empty when the lower already names years. */
  upper: Tick[];
}

/** The finest ticks whose words have room. What begins before the window is named at its edge, when there is room. */
export function axisOf(geometry: Geometry, messages: Messages, textScale = 1): Axis {
  const { span, width } = geometry;
  const perDay = width / (span.to - span.from);
  const fits = (level: Level) => perDay * level.days >= level.room * textScale;
  const level = LEVELS.find(fits) ?? yearly(5000);
  return {
    lower: ticksOf(level, geometry, messages, textScale),
    upper: level.over ? ticksOf(level.over, geometry, messages, textScale) : [],
  };
}

function ticksOf(level: Level, geometry: Geometry, messages: Messages, textScale: number): Tick[] {
  const { span, scale, x } = geometry;
  const tick = (date: Date, at?: number): Tick => {
    const day = Math.max(FIRST_DAY, date.getTime() / DAY);
    const civil = fromDayNumber(day);
    return { day, x: at ?? x(day), label: level.label(civil, messages), major: level.major(civil) };
  };
  // The calendar may end with the window: the tick after it has no name.
  const ticks = scale
    .ticks(level.every)
    .filter((date) => date.getTime() / DAY < span.to)
    .map((date) => tick(date));
  const edge = level.every.floor(scale.invert(0));
  const room = (ticks[0]?.x ?? Infinity) >= level.room * textScale * 0.85;
  if (edge.getTime() / DAY < span.from && room) ticks.unshift({ ...tick(edge, 0), major: false });
  return ticks;
}
