import type { PlanHistoryWords } from './history-da.js';

/** English words of what has been done with meetings and follow-ups, in the plan's history. */
export const planHistoryEn: PlanHistoryWords = {
  followUp: (title) => (/^follow-?up/i.test(title) ? `“${title}”` : `Follow-up “${title}”`),
  meeting: (title) => (/meeting/i.test(title) ? `“${title}”` : `Meeting “${title}”`),
  planned: (what, day) => `${what} planned for ${day}`,
  moved: (what, from, day) => `${what} moved from ${from} to ${day}`,
  held: (what, day) => `${what} held ${day}`,
  cancelled: (what, day) => `${what} on ${day} called off`,
  changed: (what, day) => `${what} on ${day} changed`,
  confirmed: 'Overall goal confirmed',
  compare: 'Compare versions',
};
