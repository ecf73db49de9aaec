import type { planNoneDa } from '../da/plan-none.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planNoneDa}. */
export const planNoneEn: MessagesLike<typeof planNoneDa> = {
  'plan.begin': 'Begin a plan',
  'plan.none': 'There is no joint plan that you may see.',
  'plan.noneGiven': 'No joint plan in what was delivered.',
  'plan.noneFailed': 'The plan could not be fetched.',
  'plan.noneNotConnected': 'No source delivers the joint plan.',
  'plan.whyNo': (day) =>
    day === '' ? 'The citizen has said no to HOI.' : `The citizen said no to HOI on ${day}.`,
  'plan.whyAsked': 'The citizen has been asked about HOI and has not answered.',
  'plan.whyNotAsked': 'The citizen has not been asked about HOI.',
  'plan.whyWithdrawn': (day) => `Consent was withdrawn on ${day}, and the plan is closed.`,
  'plan.whyExpired': (day) => `Consent expired on ${day}.`,
  'plan.whyYes': 'The citizen has said yes to HOI. The plan has not begun.',
};
