import type { overviewDa } from '../da/overview.js';
import type { MessagesLike } from '../messages.js';
import { s } from './plural.js';

/** English words beside {@link overviewDa}. */
export const overviewEn: MessagesLike<typeof overviewDa> = {
  'action.copy': 'Copy',
  'trust.lastFetched': (when) => `Last fetched ${when}`,
  'overview.title': 'Cases and interventions',
  'overview.age': (years) => `${years} years`,
  'overview.hoiSince': (day) => `Joint plan (HOI) since ${day}`,
  'overview.hoiNo': (day) => (day === '' ? 'No to HOI' : `No to HOI ${day}`),
  'overview.hoiAsked': 'Asked about HOI, no answer yet',
  'overview.hoiNotAsked': 'Not asked about HOI',
  'overview.consent': (given, asked) => `Consent for ${given} of ${s(asked, 'area', 'areas')}`,
  'overview.noConsent': 'No consent registered',
  'overview.addressProtected': 'Protected name and address',
  'overview.died': (day) => `Died ${day}`,
  'overview.remarks': 'Cross-cutting remarks',
  'overview.remarkUntil': (day) => `until ${day}`,
  'glance.next': 'Next:',
  'glance.missing': (what) => `Not seen here: ${what.join(', ')}.`,
  'glance.failed': (source) => `${source} (could not be fetched)`,
  'glance.withheld': (area) => `${area} (withheld)`,
  'glance.silent': (system) => `${system} (does not deliver)`,
  'glance.late': (source) => `Not quite new: ${source}.`,
  'glance.complete': (sources) => `All ${sources} sources have answered.`,
  'glance.unknown': 'Not every source is connected.',
  'glance.coverage': 'See data coverage',
  'summary.has': (who, said) => `${who} has ${said.replace(/,$/, '')}.`,
  'summary.sentence': (said) => {
    const at = said.startsWith('⟦') ? 1 : 0;
    return `${said.slice(0, at)}${said.charAt(at).toLocaleUpperCase('en')}${said.slice(at + 1)}.`;
  },
  'summary.noCases': '⟦no open sector cases⟧',
  'summary.cases': (cases, areas) =>
    `⟦${s(cases, 'open sector case', 'open sector cases')} in ${s(areas, 'area', 'areas')}⟧`,
  'summary.gathered': (cases) => `${cases}, gathered in one HOI case,`,
  'summary.withHoi': (cases, tied, hoi) => {
    const which = hoi === 1 ? 'one HOI case' : `${hoi} HOI cases`;
    return tied === 0 ? `${cases} and ${which}` : `${cases}, ${tied} of them in ${which},`;
  },
  'summary.interventions': (count) => `⟦${s(count, 'intervention', 'interventions')} in progress⟧`,
  'summary.running': (count) => `⟦${s(count, 'benefit', 'benefits')} in progress⟧`,
  'summary.benefits': (count) => s(count, 'benefit', 'benefits'),
  'summary.ongoing': (names, count) =>
    `${names} ${count === 1 ? 'runs' : 'run'} without an end date`,
  'summary.unknownEnd': (names, count) =>
    `${names} ${count === 1 ? 'has' : 'have'} an unknown end date`,
  'summary.plannedEnd': (names, count, day) =>
    `${names} ${count === 1 ? 'ends' : 'end'} as planned on ${day}`,
  'summary.nextMeeting': (title, day) => `the next meeting is ⟦${title} ${day}⟧`,
  'summary.nextFollowUp': (title, day) => `the next follow-up is ⟦${title} ${day}⟧`,
  'summary.coverage': (answered, all) => `Built on ${answered} of ${s(all, 'source', 'sources')}.`,
  'summary.how': 'How this text was made',
  'summary.copiedWith': (text, when) => `${text} (${when})`,
  'contact.coordinating': 'Coordinating caseworker',
  'contact.unknown': 'The coordinating caseworker is not known.',
  'contact.since': (day) => `Since ${day}`,
  'contact.write': 'Write',
  'contact.call': 'Call',
  'contact.writeTo': (name) => `Write to ${name}`,
  'contact.telephone': 'Telephone',
  'contact.email': 'Email',
  'attention.show': 'Show',
  'attention.followUp': (day) => `follow-up should have been held ${day}`,
  'attention.consent': (areas, day) => `Consent for ${areas} expires ${day}`,
  'attention.noGoalAfter': 'is not tied to a sub-goal in the plan',
  'attention.showCase': 'Show the case',
  'attention.showCaseNamed': (name) => `Show the case ${name}`,
  'hoi.label': 'HOI case',
  'hoi.coordinates': (count) => `Coordinates ${s(count, 'sector case', 'sector cases')}`,
  'hoi.status': 'Status',
  'hoi.plan': 'Joint plan',
  'hoi.planVersion': (version, day) =>
    day === '' ? `Version ${version}` : `Version ${version}, ${day}`,
  'hoi.noPlan': 'No plan',
  'hoi.nextMeeting': 'Next plan meeting',
  'hoi.nextOther': 'Next meeting',
  'hoi.noMeeting': 'None agreed',
  'hoi.source': 'Source',
  'cases.columns':
    'Each case: title and subject, how far it is, who has it, and which system it comes from.',
  'cases.title': 'Cases by area',
  'cases.count': (count) => s(count, 'case', 'cases'),
  'cases.closed': (count) => `${count} closed`,
  'cases.interventions': (count) => s(count, 'intervention', 'interventions'),
  'cases.unnamedIntervention': 'Intervention without a name',
  'cases.loose': (count) => s(count, 'grant', 'grants'),
  'cases.looseOne': 'Grant without a case',
  'cases.looseElsewhere': (title) =>
    title === '' ? 'Its case is not included here' : `Its case is not included here: ${title}`,
  'cases.kle': (number) => `KLE ${number}`,
  'cases.secondary': (name) => `${name} is a secondary party`,
  'cases.roleBenefitRecipient': (name) => `${name} is the benefit recipient`,
  'cases.roleParty': (name) => `${name} is a party`,
  'cases.noHandler': 'Nobody named',
  'cases.responsibleUnknown': 'Responsible not known',
  'cases.systemUnknown': 'System not known',
  'cases.none': 'No cases found',
  'cases.noneAll': (sources) =>
    sources === 1
      ? 'The source has answered and has no case that you may see.'
      : `All ${sources} sources have answered, and none of them has a case that you may see.`,
  'cases.noneOthers': 'There may be cases in systems that do not deliver to the index.',
  'cases.noneGiven': 'No cases in what was delivered.',
  'cases.noneYet': 'No cases yet. More sources have still to answer.',
  'cases.noneSeen': 'No cases in what has been fetched.',
  'cases.failed': 'The cases could not be fetched.',
  'cases.notConnected': 'No source delivers cases.',
  'cases.looseDocuments': (count) =>
    s(count, 'document that lies', 'documents that lie') + ' in no case here',
  'detail.unnamedBenefit': 'Benefit without a name',
  'detail.grantPeriod': (period) => `Grant ${period}`,
  'detail.more': (count) => `Show ${count} more`,
  'next.title': 'Next follow-ups',
  'next.horizon': (days) => `${days} days`,
  'next.later': (count) => `${count} later`,
  'next.clash': 'At the same time as another appointment',
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
  'mine.failedTitle': 'We cannot show your plan right now',
  'mine.failedAll': 'This is not your fault. Try again in a while, or call the municipality.',
  'new.show': (count) => `${count} new – show`,
  'new.in': (area) => `in ${area}`,
  'new.arrived': (count) => `${count} new ${count === 1 ? 'item has' : 'items have'} come.`,
  'new.waiting': 'New information has come. Choose show to see it.',
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
  'next.save': 'Add to calendar',
  'next.saveNamed': (what) => `Add ${what} to calendar`,
  'next.saveAll': 'Add all to calendar',
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
};
