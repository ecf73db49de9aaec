import type { planCardDa } from '../da/plan-card.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planCardDa}. */
export const planCardEn: MessagesLike<typeof planCardDa> = {
  'plan.open': 'Open',
  'plan.openNamed': 'Open the joint plan',
  'plan.followUpsMissing': (count) =>
    count === 1 ? '1 follow-up missing' : `${count} follow-ups missing`,
  'plan.effortsWithoutGoal': (count) =>
    count === 1 ? '1 effort without a goal' : `${count} efforts without a goal`,
  'plan.consentsEnding': (count) =>
    count === 1 ? '1 consent expires' : `${count} consents expire`,
};
