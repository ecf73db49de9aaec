import type { fieldDa, overviewWorkDa, qualityDa } from '../da/overview-work.js';
import type { MessagesLike } from '../messages.js';

/** English words for working in the case overview. */
export const overviewWorkEn: MessagesLike<typeof overviewWorkDa> = {
  'new.show': (count) => `${count} new – show`,
  'new.in': (area) => `in ${area}`,
  'new.arrived': (count) => `${count} new ${count === 1 ? 'item has' : 'items have'} come.`,
  'new.waiting': 'New information has come. Choose show to see it.',

  'order.label': 'Sort',
  'order.name': 'By title',
  'order.changed': 'Latest change first',
  'order.status': 'By status',
  'order.responsible': 'By who is responsible',
  'filter.status': 'Status',
  'filter.all': 'All',
  'cases.emptyArea': 'No cases',
  'cases.emptyAreaGiven': 'No cases in what was delivered',
  'cases.areaWaits': 'Fetching.',
  'cases.noneFound': 'No cases match what you have chosen.',
  'cases.showAll': 'Show all',
  'cases.disagree': 'The sources do not say the same of this case.',

  'attention.planFollowUp': 'Plan a follow-up',
  'attention.planFollowUpNamed': (what) => `Plan a follow-up: ${what}`,
  'attention.toPlan': 'Go to the plan',
  'attention.toPlanNamed': (name) => `Go to the plan to tie ${name} to a sub-goal`,

  'detail.decisions': 'Decisions',
  'detail.decided': (day) => `Decided ${day}`,
  'detail.decidedAgain': (day) => `Decided again ${day}`,
  'detail.dayUnknown': 'date not known',
  'detail.complaint': 'Complaint: the source does not say whether there is one.',
  'detail.payments': 'Payments',
  'detail.paymentUnknownAmount': 'amount not known',
  'detail.paymentMore': 'The payment covers something else too.',
  'detail.showNote': 'Show the note',
  'detail.noteNotText': 'The text can only be read in the specialist system.',
  'detail.noteTooLong': 'The text is too long for the index.',
  'detail.noteNotGiven': 'The source does not give the text.',

  'next.save': 'Add to calendar',
  'next.saveNamed': (what) => `Add ${what} to calendar`,
  'next.saveAll': 'Add all to calendar',
  'next.fileName': (day) => `appointments-${day}`,

  'contact.around': (count) =>
    `${count} ${count === 1 ? 'contact' : 'contacts'} around the citizen now`,
  'contact.primary': 'Coordinates',
  'contact.earlier': 'Earlier',
  'contact.later': 'To come',
  'household.sharedCases': 'Cases shared with the citizen',

  'quality.title': 'Data quality',
  'quality.count': (count) => `${count} ${count === 1 ? 'remark' : 'remarks'}`,
  'quality.none': 'Nothing to remark in what has been fetched.',
  'quality.noneYet': 'Not all sources have answered.',
  'quality.systemUnknown': 'System not given',
  'quality.rejected': (count) =>
    `${count} ${count === 1 ? 'record' : 'records'} could not be read and ${count === 1 ? 'is' : 'are'} not here`,

  'part.failed': 'The rest could not be fetched.',
  'stale.failed': (when) => `Could not be updated. Shows what was fetched ${when}.`,
  'stale.age': (minutes) => {
    const [count, one, many] =
      minutes < 60
        ? [minutes, 'minute', 'minutes']
        : minutes < 1440
          ? [Math.floor(minutes / 60), 'hour', 'hours']
          : [Math.floor(minutes / 1440), 'day', 'days'];
    return `Fetched ${count} ${count === 1 ? one : many} ago`;
  },
  'stale.failedUnknown': 'Could not be updated. Shows what was fetched before.',
  'print.made': (when) => `Printed ${when}`,
  'print.page': 'page {n} of {m}',
  'print.incomplete': 'The print shows only what had been fetched.',
};

export const fieldEn: MessagesLike<typeof fieldDa> = {
  'field.title': 'title',
  'field.kle': 'KLE subject',
  'field.status': 'status',
  'field.localStatus': 'its own status',
  'field.responsibleUnit': 'responsible unit',
  'field.primaryHandler': 'caseworker',
  'field.area': 'area',
};

export const qualityEn: MessagesLike<typeof qualityDa> = {
  'quality.titleMissing': 'Title is missing',
  'quality.kleMissing': 'KLE subject is missing',
  'quality.kleUnknown': 'KLE subject is no KLE number',
  'quality.statusMissing': 'Progress status is missing',
  'quality.responsibleMissing': 'Nobody is responsible',
  'quality.ownerMissing': 'Owner is missing',
  'quality.sensitivityMissing': 'Sensitivity is missing',
  'quality.roleUnknown': 'A role is unknown',
  'quality.dateInvalid': 'A date cannot be read',
  'quality.relationDangling': 'A relation points to a case that is not here',
  'quality.contradiction': 'The sources do not say the same',
  'quality.systemMissing': 'System is not given',
  'quality.benefitUnnamed': 'A benefit has no name',
};
