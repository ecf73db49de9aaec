import type { overviewTroubleDa } from '../da/overview-trouble.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link overviewTroubleDa}. */
export const overviewTroubleEn: MessagesLike<typeof overviewTroubleDa> = {
  'trust.lastFetched': (when) => `Last fetched ${when}`,
  'mine.failedTitle': 'We cannot show your plan right now',
  'mine.failedAll': 'This is not your fault. Try again in a while, or call the municipality.',
};
