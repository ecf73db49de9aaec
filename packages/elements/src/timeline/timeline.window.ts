import {
  type CivilDate,
  addDays,
  addMonths,
  civilDateOf,
  dayNumber,
  fromDayNumber,
  partsOf,
  weekday,
} from '@hoi/model';

/** The days a host sees, both inclusive. */
export interface TimelineWindow {
  from: CivilDate;
  to: CivilDate;
}

/** The same in day numbers, as fractions while it is being moved; `to` is the first moment that is not shown. */
export interface Span {
  from: number;
  to: number;
}

/** One step of zoom by key or button. */
export const ZOOM_STEP = 1.5;

export const PRESETS = ['3m', '6m', '1y', '2y', 'all'] as const;
export type Preset = (typeof PRESETS)[number];

const MONTHS: Record<Exclude<Preset, 'all'>, number> = { '3m': 3, '6m': 6, '1y': 12, '2y': 24 };
/** Where today stands in a preset: more than half is past, and the future has room. */
const TODAY_AT = 0.6;
const SHORTEST = 7;
const FIRST = dayNumber(civilDateOf(1, 1, 1));
const LAST = dayNumber(civilDateOf(9999, 12, 31)) + 1;

export function spanOf({ from, to }: TimelineWindow): Span {
  const a = dayNumber(from);
  const b = dayNumber(to) + 1;
  return a < b ? { from: a, to: b } : { from: b - 1, to: a + 1 };
}

export function windowOf({ from, to }: Span): TimelineWindow {
  const first = Math.round(from);
  return {
    from: fromDayNumber(Math.max(FIRST, first)),
    to: fromDayNumber(Math.min(LAST, Math.max(Math.round(to), first + 1)) - 1),
  };
}

/** Three months begin on a Monday, longer ones on the first of a month, so that the axis starts on a line. */
export function presetSpan(preset: Preset, today: CivilDate, whole: Span): Span {
  if (preset === 'all') return whole;
  const months = MONTHS[preset];
  const days = dayNumber(addMonths(today, months)) - dayNumber(today);
  const start = addDays(today, -Math.round(days * TODAY_AT));
  if (preset === '3m') {
    const monday = dayNumber(start) - (weekday(start) - 1);
    return { from: monday, to: monday + 13 * 7 };
  }
  const { year, month, day } = partsOf(start);
  const first = civilDateOf(year, month, 1);
  const from = day > 15 ? addMonths(first, 1) : first;
  return { from: dayNumber(from), to: dayNumber(addMonths(from, months)) };
}

/** The preset a span is, if it is one. */
export function presetOf(span: Span, today: CivilDate, whole: Span): Preset | undefined {
  return PRESETS.find((preset) => {
    const { from, to } = presetSpan(preset, today, whole);
    return Math.abs(from - span.from) < 0.5 && Math.abs(to - span.to) < 0.5;
  });
}

/** Zooms about a moment, which keeps its place; a factor below 1 shows less time. */
export function zoom(span: Span, factor: number, about: number, whole: Span): Span {
  const length = span.to - span.from;
  const longest = Math.max(whole.to - whole.from, 366) * 1.5;
  const next = Math.min(Math.max(length * factor, SHORTEST), longest);
  const share = Math.min(Math.max((about - span.from) / length, 0), 1);
  return within({ from: about - next * share, to: about + next * (1 - share) }, whole);
}

/** Moves by days, to where there is still something to see. */
export function pan(span: Span, days: number, whole: Span): Span {
  return within({ from: span.from + days, to: span.to + days }, whole);
}

/** Puts a moment where today stands in a preset. */
export function centreOn(span: Span, day: number, whole: Span): Span {
  const length = span.to - span.from;
  const from = Math.round(day - length * TODAY_AT);
  return within({ from, to: from + length }, whole);
}

/** Moves one edge, as the strip's handles do; the other stays. */
export function moveEdge(span: Span, edge: 'from' | 'to', day: number, whole: Span): Span {
  return edge === 'from'
    ? {
        from: Math.max(Math.min(day, span.to - SHORTEST), Math.min(whole.from, span.from)),
        to: span.to,
      }
    : {
        from: span.from,
        to: Math.min(Math.max(day, span.from + SHORTEST), Math.max(whole.to, span.to)),
      };
}

/** Keeps at least a part of the whole course in view, and the calendar within what it can name. */
function within(span: Span, whole: Span): Span {
  const length = span.to - span.from;
  const slack = length * 0.75;
  const low = Math.max(whole.from - slack, FIRST);
  const high = Math.min(whole.to + slack, LAST);
  let { from } = span;
  if (from + length > high) from = high - length;
  if (from < low) from = low;
  return { from, to: Math.min(from + length, LAST) };
}

/** The whole course: everything with a date, and today, in whole years. */
export function wholeSpan(days: Iterable<number>, today: CivilDate): Span {
  const now = dayNumber(today);
  let low = now;
  let high = now;
  for (const day of days) {
    if (!Number.isFinite(day)) continue;
    if (day < low) low = day;
    if (day > high) high = day;
  }
  const from = partsOf(fromDayNumber(low)).year;
  const to = partsOf(fromDayNumber(high)).year;
  return {
    from: dayNumber(civilDateOf(from, 1, 1)),
    to: dayNumber(civilDateOf(to, 12, 31)) + 1,
  };
}
