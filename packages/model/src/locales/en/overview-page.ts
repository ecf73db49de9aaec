import type { overviewPageDa } from '../da/overview-page.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link overviewPageDa}. */
export const overviewPageEn: MessagesLike<typeof overviewPageDa> = {
  'trust.lastFetched': (when) => `Last fetched ${when}`,
  'overview.title': 'Cases and interventions',
  'mine.failedTitle': 'We cannot show your plan right now',
  'mine.failedAll': 'This is not your fault. Try again in a while, or call the municipality.',
  'contact.coordinating': 'Coordinating caseworker',
  'contact.unknown': 'The coordinating caseworker is not known.',
  'contact.since': (day) => `Since ${day}`,
  'contact.write': 'Write',
  'contact.call': 'Call',
  'contact.writeTo': (name) => `Write to ${name}`,
  'contact.telephone': 'Telephone',
  'contact.email': 'Email',
  'new.show': (count) => `${count} new – show`,
  'new.arrived': (count) => `${count} new ${count === 1 ? 'item has' : 'items have'} come.`,
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
