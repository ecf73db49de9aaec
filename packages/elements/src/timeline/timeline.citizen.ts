import type { Messages } from '@hoi/model';

const made = new WeakMap<Messages, Messages>();
const origin = new WeakMap<Messages, Messages>();

/** The words with their short months: an axis has no room for whole ones. */
export function briefMonths(messages: Messages): Messages {
  return origin.get(messages) ?? messages;
}

/** The same words as they are said to the citizen: own names of areas, months in full, no jargon about ends. */
export function forCitizen(messages: Messages): Messages {
  let own = made.get(messages);
  if (!own) {
    // Words that a part brings later are the citizen's, too: what is not said otherwise is looked up, not copied.
    own = Object.assign(Object.create(messages) as Messages, {
      monthsShort: messages.months,
      'area.crossCutting': messages['areaCitizen.crossCutting'],
      'area.employment': messages['areaCitizen.employment'],
      'area.social': messages['areaCitizen.social'],
      'area.family': messages['areaCitizen.family'],
      'area.health': messages['areaCitizen.health'],
      'area.education': messages['areaCitizen.education'],
      'area.income': messages['areaCitizen.income'],
      'area.other': messages['areaCitizen.other'],
      'period.ongoing': messages['timeline.citizenOngoing'],
      'period.unknownEnd': messages['timeline.citizenUnknown'],
      'period.wordOngoing': messages['timeline.citizenOngoingWord'],
      'period.wordUnknown': messages['timeline.citizenUnknownWord'],
      'timeline.event.followUp': messages['timeline.citizenFollowUp'],
      'timeline.eventOverdue': messages['timeline.citizenFollowUp'],
      'timeline.sectorCases': messages['timeline.citizenAreas'],
      'timeline.benefitsOngoing': messages['timeline.citizenNoEnd'],
      'timeline.plan': messages['timeline.citizenPlan'],
      'timeline.basedOn': messages['timeline.citizenBasedOn'],
      'timeline.onlyInWindow': messages['timeline.citizenOnlyInWindow'],
      'timeline.showEvents': messages['timeline.citizenShowEvents'],
      'timeline.hideEvents': messages['timeline.citizenHideEvents'],
      'timeline.cannotDraw': messages['timeline.citizenCannotDraw'],
      'timeline.secondary': messages['timeline.citizenSecondary'],
      'period.invalid': messages['timeline.citizenInvalid'],
      'period.invalidRaw': () => '',
      'absence.notDelivering': messages['timeline.citizenNotHere'],
      'absence.notDeliveringNamed': messages['timeline.citizenNotHereNamed'],
      'absence.failed': messages['timeline.citizenFailed'],
      'absence.failedNamed': messages['timeline.citizenFailedNamed'],
      'absence.failedAt': () => '',
      'absence.late': messages['timeline.citizenLate'],
      'absence.lateFrom': messages['timeline.citizenLateFrom'],
    } satisfies Partial<Messages>);
    made.set(messages, own);
    origin.set(own, messages);
  }
  return own;
}
