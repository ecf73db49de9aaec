import {
  type CivilDate,
  type Messages,
  formatDate,
  formatMonth,
  fromDayNumber,
  isoWeek,
  partsOf,
  weekday,
} from '@hoi/model';
import { type Steps, daily, monthly, stepsIn, weekly, yearly } from './timeline.steps.js';
import { briefMonths } from './timeline.citizen.js';
import type { Span } from './timeline.window.js';

/** Day numbers to pixels and back. */
export interface Geometry {
  span: Span;
  width: number;
  /** Left edge of a day, in pixels. */
  x(day: number): number;
  /** The moment at a pixel, in days. */
  dayAt(x: number): number;
}

export function geometryOf(span: Span, width: number): Geometry {
  const { from } = span;
  const perDay = width / (span.to - from);
  return {
    span,
    width,
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
  every: Steps;
  /** Its mean length in days; only compared, never added. */
  days: number;
  /** Least pixels between two ticks, for their words. */
  room: number;
  label(date: CivilDate, messages: Messages): string;
  over?: Level;
  major(date: CivilDate): boolean;
}

const never = () => false;
const years = (n: number): Level => ({
  every: yearly(n),
  days: 365.25 * n,
  room: 48,
  label: (date) => String(partsOf(date).year),
  major: never,
});
const months: Level = {
  every: monthly(1),
  days: 30.4,
  room: 38,
  label: (date, messages) => briefMonths(messages).monthsShort[partsOf(date).month - 1] ?? '',
  over: years(1),
  major: (date) => partsOf(date).month === 1,
};
const quarters: Level = { ...months, every: monthly(3), days: 91.3 };
const monthNames: Level = {
  every: monthly(1),
  days: 30.4,
  room: 110,
  label: (date, messages) => formatMonth(date, messages, 'long'),
  major: never,
};
const weeks: Level = {
  every: weekly,
  days: 7,
  room: 54,
  label: (date, messages) => messages['timeline.week'](isoWeek(date).week),
  over: monthNames,
  major: (date) => partsOf(date).day <= 7,
};
const days: Level = {
  every: daily,
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
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map(years),
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
  const level = LEVELS.find(fits) ?? years(5000);
  return {
    lower: ticksOf(level, geometry, messages, textScale),
    upper: level.over ? ticksOf(level.over, geometry, messages, textScale) : [],
  };
}

function ticksOf(level: Level, geometry: Geometry, messages: Messages, textScale: number): Tick[] {
  const { span, x } = geometry;
  const tick = (day: number, at = x(day)): Tick => {
    const civil = fromDayNumber(day);
    return { day, x: at, label: level.label(civil, messages), major: level.major(civil) };
  };
  // The calendar may end with the window: the tick after it has no name.
  const ticks = stepsIn(level.every, span.from, span.to).map((day) => tick(day));
  const edge = level.every.floor(span.from);
  const room = (ticks[0]?.x ?? Infinity) >= level.room * textScale * 0.85;
  if (edge < span.from && room) ticks.unshift({ ...tick(edge, 0), major: false });
  return ticks;
}
