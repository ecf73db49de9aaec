import type { citizenDa } from '../da/citizen.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link citizenDa}. */
export const citizenEn: MessagesLike<typeof citizenDa> = {
  'mine.unnamed': (area) => `Help: ${area}`,
  'mine.until': (day) => `Up to and including ${day}`,
  'mine.ongoing': 'Goes on until you hear otherwise.',
  'mine.unknownEnd': 'We do not know the end date.',
  'mine.invalid': 'We do not know the dates.',
  'mine.failed': 'We cannot fetch this right now.',
  'mine.failedMore': 'Try again later.',
  'mine.late': (when) => `The information is from ${when}.`,
  'mine.updated': (when) => `Updated ${when}`,
  'mine.whatIsPlan': 'What is a joint plan?',
  'mine.planIs':
    'A joint plan is one plan for all the help you get from the municipality. It takes the place of several plans.',
};
