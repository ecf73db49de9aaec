import { type CivilDate, type ConsentLane, dayNumber } from '@hoi/model';

/** A consent as a capsule, in hundredths of the strip's width. */
export interface StripSpan {
  id: string;
  left: number;
  width: number;
  /** How much of the capsule lies before today, in hundredths of its own width. */
  past: number;
  row: number;
  areas: number;
  /** Without an end: it runs to the edge. */
  open: boolean;
}

export interface Strip {
  spans: StripSpan[];
  rows: number;
  today: number;
  /** Days worth writing under the strip; never nearer each other than their own width. */
  ticks: { at: number; date: CivilDate }[];
}

const APART = 13;

/** Days → hundredths. Undefined without a consent that ever held. */
export function stripLayout({ spans }: ConsentLane, today: CivilDate): Strip | undefined {
  if (spans.length === 0) return undefined;
  const now = dayNumber(today);
  const starts = spans.map(({ from }) => dayNumber(from));
  const ends = spans.flatMap(({ to }) => (to === null ? [] : [dayNumber(to) + 1]));
  const first = Math.min(now, ...starts);
  const last = Math.max(now + 1, ...ends);
  const pad = Math.max(7, (last - first) * 0.06);
  const from = first - pad;
  const whole = last + pad - from;
  const at = (day: number): number => round(((day - from) / whole) * 100);
  const rowEnds: number[] = [];
  const placed = spans.map((span): StripSpan => {
    const start = dayNumber(span.from);
    const end = span.to === null ? from + whole : dayNumber(span.to) + 1;
    let row = rowEnds.findIndex((taken) => taken <= start);
    if (row < 0) row = rowEnds.length;
    rowEnds[row] = end;
    return {
      id: span.id,
      left: at(start),
      width: round(at(end) - at(start)),
      past: round(Math.min(100, Math.max(0, ((now + 1 - start) / (end - start)) * 100))),
      row,
      areas: span.areas.length,
      open: span.to === null,
    };
  });
  const todayAt = at(now);
  const ticks: Strip['ticks'] = [];
  for (const date of spans.flatMap((one) => (one.to === null ? [one.from] : [one.from, one.to]))) {
    const place = at(dayNumber(date));
    const free = [todayAt, ...ticks.map((tick) => tick.at)].every(
      (taken) => Math.abs(taken - place) >= APART,
    );
    if (free && place > 4 && place < 96) ticks.push({ at: place, date });
  }
  return { spans: placed, rows: rowEnds.length, today: todayAt, ticks };
}

function round(n: number): number {
  return Math.round(n * 100) / 100;
}
