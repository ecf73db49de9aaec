import type { fieldDa, overviewFilesDa, overviewWorkDa, qualityDa } from '../da/overview-work.js';
import type { MessagesLike } from '../messages.js';
import { s } from './plural.js';

/** English words for working in the case overview. */
export const overviewWorkEn: MessagesLike<typeof overviewWorkDa> = {
  'coverage.title': 'Data coverage',
  'coverage.connections': 'Sources',
  'coverage.systems': 'Systems',
  'coverage.lateFrom': (when) => `data from ${when}`,
  'coverage.failed': 'could not be fetched',
  'coverage.pending': 'waiting for an answer',
  'coverage.notConnected': 'not connected',
  'coverage.notDelivering': 'does not deliver to the index',
  'coverage.latestChange': 'latest change seen',
  'coverage.noChange': 'delivers, no change seen',
  'coverage.delivers': 'delivers',
  'coverage.unheard': 'not known now',
  'coverage.unknown': 'not known',
  'coverage.withheld': (count) =>
    count === 1
      ? '1 area is withheld and not shown.'
      : `${count} areas are withheld and not shown.`,
  'coverage.none': 'The page itself delivered the information. The sources are not known.',
  'progress.spoken': (status, step) => `${status}, step ${step} of 4`,
  'summary.howIntro':
    'The text is put together by fixed rules, always in the same order. No machine has guessed anything. One benefit with a short name is named; more are counted. Each part is built on these facts:',
  'summary.ruleCases': 'Cases that are not closed, and their areas',
  'summary.ruleInterventions':
    'Interventions that the source says are in progress, or whose period covers today',
  'summary.ruleRunning': 'Granted benefits whose period covers today',
  'summary.ruleOngoing': 'Benefits in progress where the source says there is no end date',
  'summary.ruleUnknownEnd': 'Benefits in progress where the source says nothing of an end date',
  'summary.rulePlannedEnd': 'The nearest end date within 90 days',
  'summary.ruleNextMeeting':
    'The first planned meeting within 90 days, when no follow-up comes before it',
  'summary.ruleNextFollowUp':
    'The first agreed follow-up within 90 days, when it comes before the next meeting',
  'contact.others': 'Contacts',
  'cases.find': 'Search the cases',
  'cases.found': (found, all) => `${found} of ${s(all, 'case', 'cases')}`,
  'detail.caseNumber': 'Case number',
  'detail.legalBasis': 'Legal basis',
  'detail.outcome': 'Decision',
  'detail.exempt': 'Exempt from access for others than the party',
  'detail.progress': 'Progress',
  'detail.handlers': 'Caseworkers',
  'detail.parties': 'Parties',
  'detail.documents': 'Documents',
  'detail.notes': 'Journal notes',
  'detail.grants': 'Grants and benefits',
  'detail.interventions': 'Interventions',
  'detail.relations': 'Relations',
  'detail.owner': 'Owner',
  'detail.changed': 'Last changed',
  'detail.nothingMore': 'The source gives no more about this case.',
  'detail.failed': 'Could not be fetched.',
  'detail.untitledNote': 'Note without a title',
  'detail.otherRelations': (count) =>
    `${s(count, 'relation to a case', 'relations to cases')} not included here`,
  'detail.otherDocuments': (count) => `${s(count, 'document', 'documents')} not included here`,
  'detail.contradiction': (field, source, value) =>
    `${source} says something else about ${field}: “${value}”`,
  'relation.parent': 'Parent case',
  'relation.precedent': 'Precedent',
  'relation.related': 'Related case',
  'relation.unknown': 'Relation of an unknown kind',
  'role.primary': 'Primary party',
  'role.secondary': 'Secondary party',
  'role.benefitRecipient': 'Benefit recipient',
  'role.grantHolder': 'Grant holder',
  'role.payee': 'Payee',
  'role.party': 'Party',
  'role.copy': 'Copied in',
  'role.unknown': 'Unknown role',
  'household.title': 'Family and household',
  'household.sameAddress': 'same address',
  'order.label': 'Sort',
  'order.name': 'By title',
  'order.changed': 'Latest change first',
  'order.status': 'By status',
  'order.responsible': 'By who is responsible',
  'filter.status': 'Status',
  'filter.all': 'All',
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

/** English words beside {@link overviewFilesDa}. */
export const overviewFilesEn: MessagesLike<typeof overviewFilesDa> = {
  'print.made': (when) => `Printed ${when}`,
  'print.incomplete': 'The print shows only what had been fetched.',
  'print.page': 'page {n} of {m}',
  'next.fileName': (day) => `appointments-${day}`,
};
