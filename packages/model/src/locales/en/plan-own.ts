import type { planOwnDa } from '../da/plan-own.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planOwnDa}. */
export const planOwnEn: MessagesLike<typeof planOwnDa> = {
  'minePlan.goals': 'What we work towards',
  'minePlan.efforts': 'What helps you',
  'minePlan.agreements': 'What we have agreed',
  'minePlan.you': 'You',
  'minePlan.municipality': 'The municipality',
  'minePlan.follow': (day) => `We look at the goal again on ${day}.`,
  'minePlan.noFollow': 'We have not agreed when to look at the goal again.',
  'minePlan.followUnknown': 'We cannot see your appointments right now.',
  'minePlan.whole': (day) => `We look at the whole plan on ${day}.`,
  'minePlan.other': 'Other help you get',
  'minePlan.missing': 'Some of the help cannot be shown right now.',
  'minePlan.replaces': (plans) => `The plan replaces: ${plans}.`,
  'minePlan.none': 'You do not have a joint plan.',
  'minePlan.noneUnknown': 'We cannot show your plan right now.',
  'minePlan.noneNo': 'You have said no to one joint plan. You can say yes whenever you like.',
  'minePlan.noneEnded': 'Your consent no longer applies. That is why the plan is closed.',
  'minePlan.agreement.waiting': 'Waiting',
  'minePlan.agreement.followed': 'In progress',
  'minePlan.agreement.kept': 'Done',
  'minePlan.agreement.cancelled': 'Cancelled',
};
