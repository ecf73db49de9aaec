import type { Messages } from '../locales/da.js';
import { type CivilDate, partsOf } from '../time/civil-date.js';
import { type Period, endKindOn, isInvalid, lastDay } from '../time/period.js';
import { type DateStyle, formatDate } from './format.js';

/** A period in words, for reading: "13. apr. – 22. maj 2026", "siden 1. mar. 2025, løbende". */
export function periodWords(period: Period, today: CivilDate, messages: Messages): string {
  return words(period, today, messages, false);
}

/** A period in words, for listening: months in full, "til og med", and the kind of end always said. */
export function spokenPeriod(period: Period, today: CivilDate, messages: Messages): string {
  return words(period, today, messages, true);
}

/** The word that names the kind of end: "planlagt slut", "slutter i dag", "løbende", "slut ukendt", "afsluttet". */
export function endWord(period: Period, today: CivilDate, messages: Messages): string {
  const kind = endKindOn(period, today);
  if (kind === 'ended') {
    return lastDay(period) === today
      ? messages['period.wordEndsToday']
      : messages['period.wordEnded'];
  }
  if (kind === 'planned') return messages['period.wordPlanned'];
  return kind === 'ongoing' ? messages['period.wordOngoing'] : messages['period.wordUnknown'];
}

/** Why a period cannot be drawn, with the source's own text. */
export function invalidWords(period: Period, messages: Messages): string {
  const parts = (period.invalid ?? []).map(({ raw }) => messages['period.invalidRaw'](raw));
  const reversed = period.invalid?.some(({ rule }) => rule === 'period.reversed') ?? false;
  const what = reversed ? messages['period.reversed'] : messages['period.invalid'];
  return [what, ...parts].join(', ');
}

function words(period: Period, today: CivilDate, messages: Messages, spoken: boolean): string {
  if (isInvalid(period)) return invalidWords(period, messages);
  const style: DateStyle = spoken ? 'long' : 'short';
  const { start } = period;
  const last = lastDay(period);
  if (start === null) {
    if (last !== undefined) {
      return messages['period.unknownStart'](formatDate(last, messages, style));
    }
    return period.end.kind === 'ongoing'
      ? messages['period.unknownStartOngoing']
      : messages['period.unknownBoth'];
  }
  const from = formatDate(start, messages, style);
  if (last === undefined) {
    const future = start > today;
    if (period.end.kind === 'ongoing') {
      return future ? messages['period.ongoingFuture'](from) : messages['period.ongoing'](from);
    }
    return future ? messages['period.unknownEndFuture'](from) : messages['period.unknownEnd'](from);
  }
  const to = formatDate(last, messages, style);
  if (spoken) {
    return endKindOn(period, today) === 'planned'
      ? messages['period.spokenPlanned'](from, to)
      : messages['period.spokenClosed'](from, to);
  }
  if (start === last) return messages['period.oneDay'](to);
  const sameYear = partsOf(start).year === partsOf(last).year;
  return messages['period.closed'](
    sameYear ? formatDate(start, messages, 'shortNoYear') : from,
    to,
  );
}
