import type { overviewDa } from '../da/overview.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link overviewDa}. */
export const overviewEn: MessagesLike<typeof overviewDa> = {};
