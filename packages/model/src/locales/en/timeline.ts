import type { timelineDa } from '../da/timeline.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link timelineDa}. */
export const timelineEn: MessagesLike<typeof timelineDa> = {};
