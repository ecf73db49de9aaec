import type { Messages } from '../locales/da.js';
import type { Weekly } from '../record/joint-plan.js';
import { formatWallTime } from './format.js';

/** "hver dag", "tirsdag og torsdag kl. 07.00", "hverdage kl. 08.30–14.00": the days something agreed comes back on. */
export function weeklyWords({ days, start, end }: Weekly, messages: Messages): string {
  // A page that gives records by property may give anything.
  const each = Array.isArray(days) ? [...new Set(days)].sort((a, b) => a - b) : [];
  if (each.length === 0) return '';
  const named =
    each.length === 7
      ? messages['weekly.everyDay']
      : each.join('') === '12345'
        ? messages['weekly.workdays']
        : messages.list(each.map((day) => messages.weekdays[day - 1] ?? ''));
  if (typeof start !== 'string') return named;
  // The end is said as the start is, without the word before it.
  const until = end ? `–${formatWallTime(end, messages).replace(/^\D+/, '')}` : '';
  return `${named} ${formatWallTime(start, messages)}${until}`;
}
