import type { planPartsDa } from '../da/plan-parts.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link planPartsDa}. */
export const planPartsEn: MessagesLike<typeof planPartsDa> = {
  'plan.scale.ffb.functioning': 'Impaired functioning',
  'plan.scale.ffb.support': 'Need of support',
  'plan.wholePlan': 'The whole plan',
  'plan.next': 'Next follow-up',
  'plan.participants': 'Participants',
  'plan.citizen': 'citizen',
  'plan.coordinates': 'coordinates',
  'plan.noCoordinator': 'Coordinating caseworker not known.',
  'plan.historySaved': (version) => `Version ${version} saved`,
  'plan.historyAgreed': 'Agreed that the plan replaces other plans',
  'plan.historyStarted': 'The plan began',
  'plan.historyOnly': 'Older versions do not come with the plan.',
  'plan.history': 'History',
  'plan.basis': 'Basis',
  'plan.replaces': 'The plan replaces:',
  'plan.replacesOne': (plan, basis) => `${plan} under ${basis}`,
  'plan.noBasis': 'No basis for the plan has been recorded.',
  'plan.notPart': (areas) => `Not part of the plan: ${areas}.`,
  'plan.needsConsent': 'That takes consent.',
  'plan.withheld': (areas) =>
    `Withheld: ${areas}. That does not say whether the area is part of the plan.`,
  'plan.notes': 'Worth a look',
  'plan.note.goalWithoutEffort': (number) => `Sub-goal ${number} has no effort.`,
  'plan.note.followUpPassed': (number: number, day: string) =>
    `Sub-goal ${number} was to be followed up ${day}.`,
  'plan.note.byLaw': (area, law, day) =>
    `${area}: follow-up by ${day} under ${law}. None is agreed by then.`,
  'plan.note.agreed': (area, law) =>
    `${area}: no follow-up has been agreed. ${law} sets no fixed interval.`,
  'plan.note.ruleUnknown': (area, law, day) =>
    `${area}: no follow-up has been agreed. The rule in ${law} changed on ${day} and is not entered here.`,
  'plan.note.clash': (what, day) => `${what} are at the same time on ${day}.`,
  'plan.note.endsBefore': (name, day, number, last) =>
    `${name} ends on ${day}, before the last thing agreed in sub-goal ${number} (${last}).`,
  'plan.note.consent': (areas) => `The plan reaches ${areas}, which no consent covers.`,
  'plan.note.coordinator': (name, day) =>
    `${name} has been coordinating caseworker since ${day}. The plan has not been saved since.`,
  'plan.linkTo': 'Link to a sub-goal',
  'plan.tray': 'Efforts without a sub-goal',
  'plan.elsewhere': (count) =>
    count === 1
      ? '1 effort in areas the plan does not reach'
      : `${count} efforts in areas the plan does not reach`,
};
