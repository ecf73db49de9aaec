import type { Messages } from '../locales/da.js';
import type { Amount } from '../money/amount.js';
import { type CivilDate, addDays, partsOf, weekday } from '../time/civil-date.js';
import { wallClock } from '../time/copenhagen.js';
import type { Instant } from '../time/instant.js';

/** How much of a date is written: `short` "24. nov. 2026", `long` "24. november 2026", `shortNoYear` "24. nov.", `longNoYear`. */
export type DateStyle = 'short' | 'long' | 'shortNoYear' | 'longNoYear';

export function formatDate(
  date: CivilDate,
  messages: Messages,
  style: DateStyle = 'short',
): string {
  const { year, month, day } = partsOf(date);
  const names = style.startsWith('long') ? messages.months : messages.monthsShort;
  const name = names[month - 1] ?? '';
  return style.endsWith('NoYear') ? messages.day(day, name) : messages.dayYear(day, name, year);
}

/** "apr. 2026" or "april 2026". */
export function formatMonth(
  date: CivilDate,
  messages: Messages,
  style: 'short' | 'long' = 'short',
): string {
  const { year, month } = partsOf(date);
  const names = style === 'long' ? messages.months : messages.monthsShort;
  return messages.monthYear(names[month - 1] ?? '', year);
}

export function formatWeekday(date: CivilDate, messages: Messages): string {
  return messages.weekdays[weekday(date) - 1] ?? '';
}

/** "kl. 09.14", Copenhagen time. */
export function formatClock(instant: Instant, messages: Messages): string {
  const { hour, minute } = wallClock(instant);
  return messages.clock(String(hour).padStart(2, '0'), String(minute).padStart(2, '0'));
}

/** `HH:mm` on the wall, as an appointment carries it. */
export function formatWallTime(time: string, messages: Messages): string {
  return messages.clock(time.slice(0, 2), time.slice(3, 5));
}

/** "i dag kl. 09.14", "i går kl. 23.00", "10. nov. kl. 16.02"; the year when it is another than today's. */
export function formatWhen(instant: Instant, today: CivilDate, messages: Messages): string {
  const { date } = wallClock(instant);
  const clock = formatClock(instant, messages);
  if (date === today) return messages.todayAt(clock);
  if (date === addDays(today, -1)) return messages.yesterdayAt(clock);
  const style = date.slice(0, 4) === today.slice(0, 4) ? 'shortNoYear' : 'short';
  return messages.dayAndClock(formatDate(date, messages, style), clock);
}

/** "12. nov. 2026 kl. 09.14": for what is kept, where "today" would soon be wrong. */
export function formatMoment(instant: Instant, messages: Messages): string {
  const { date } = wallClock(instant);
  return messages.dayAndClock(formatDate(date, messages), formatClock(instant, messages));
}

/** "13.402,00 kr.": exact, with the source's own decimals (two when it gives fewer than two but more than none). */
export function formatAmount(amount: Amount, messages: Messages): string {
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, messages.thousandsMark);
  const decimals = fraction ? `${messages.decimalMark}${fraction.padEnd(2, '0')}` : '';
  return messages.kroner(`${amount.startsWith('-') ? '−' : ''}${grouped}${decimals}`);
}
