import type { overviewStandingDa } from '../da/overview-standing.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link overviewStandingDa}. */
export const overviewStandingEn: MessagesLike<typeof overviewStandingDa> = {
  'new.show': (count) => `${count} new – show`,
  'new.arrived': (count) => `${count} new ${count === 1 ? 'item has' : 'items have'} come.`,
  'new.in': (area) => `in ${area}`,
  'new.late': 'came later than the rest',
  'new.below': (count) =>
    count === 1 ? '1 came later and stands last' : `${count} came later and stand last`,
  'stale.age': (minutes) => {
    const [count, one, many] =
      minutes < 60
        ? [minutes, 'minute', 'minutes']
        : minutes < 1440
          ? [Math.floor(minutes / 60), 'hour', 'hours']
          : [Math.floor(minutes / 1440), 'day', 'days'];
    return `Fetched ${count} ${count === 1 ? one : many} ago`;
  },
};
