import type { planToolsDa } from '../da/plan-tools.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planToolsDa}. */
export const planToolsEn: MessagesLike<typeof planToolsDa> = {
  'plan.editGoal': (number: number) => `Edit sub-goal ${number}`,
  'plan.changeFollowUp': 'Change',
  'plan.changeFollowUpNamed': (what, day) => `Change the follow-up ${what} ${day}`,
  'plan.draft': 'You have written something that is not saved.',
  'plan.draftFollowUp': 'You have written on a follow-up that is not saved.',
  'plan.draftContinue': 'Go on',
  'plan.followUp': 'Plan a follow-up',
};
