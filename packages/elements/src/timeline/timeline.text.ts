import {
  type CivilDate,
  type Messages,
  type Period,
  endKindOn,
  endWord,
  formatDate,
  lastDay,
  lengthInDays,
  periodWords,
} from '@hoi/model';

/** Bar text: the first part strong, the second muted. */
export interface BarText {
  strong: string;
  muted: string;
}

export type Measure = (text: string, strong: boolean) => number;

/**
 * What may stand on a bar, longest first: name and full period; name or full period; period without year; "til 15. jan.";
 * at last nothing. The year is left out only where the window makes it plain.
 */
export function barTexts(
  name: string | undefined,
  period: Period,
  today: CivilDate,
  messages: Messages,
  yearIsPlain = true,
): BarText[] {
  const full = wordsOf(period, today, messages);
  const short = yearIsPlain ? withoutYear(period, messages) : undefined;
  const last = lastDay(period);
  const until = last
    ? messages['timeline.until'](formatDate(last, messages, yearIsPlain ? 'shortNoYear' : 'short'))
    : undefined;
  const out: BarText[] = [];
  if (name) {
    out.push({ strong: name, muted: [full.strong, full.muted].filter(Boolean).join(' · ') });
    if (short) out.push({ strong: name, muted: short });
    out.push({ strong: name, muted: '' });
  }
  out.push(full);
  if (short) out.push({ strong: short, muted: '' });
  if (full.muted) out.push({ strong: full.strong, muted: '' });
  if (until) out.push({ strong: until, muted: '' });
  return out;
}

/** The longest that fits, measured with the space between the two parts. */
export function fitText(texts: readonly BarText[], room: number, measure: Measure): BarText {
  const gap = measure(' ', false);
  const fits = texts.find(({ strong, muted }) => {
    const width = measure(strong, true) + (muted ? gap + measure(muted, false) : 0);
    return width <= room;
  });
  return fits ?? { strong: '', muted: '' };
}

function wordsOf(period: Period, today: CivilDate, messages: Messages): BarText {
  const kind = endKindOn(period, today);
  if (period.start === null || (kind !== 'ongoing' && kind !== 'unknown')) {
    return { strong: capital(periodWords(period, today, messages)), muted: '' };
  }
  const from = formatDate(period.start, messages);
  const since =
    period.start > today ? messages['period.fromFuture'](from) : messages['period.since'](from);
  return { strong: capital(since), muted: endWord(period, today, messages) };
}

function withoutYear(period: Period, messages: Messages): string | undefined {
  const last = lastDay(period);
  if (period.start === null || last === undefined || period.start === last) return undefined;
  // More than a year apart, days without years would mislead.
  if ((lengthInDays(period) ?? Infinity) > 366) return undefined;
  return messages['period.closed'](
    formatDate(period.start, messages, 'shortNoYear'),
    formatDate(last, messages, 'shortNoYear'),
  );
}

export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
