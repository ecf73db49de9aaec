import type { overviewDa } from '../da/overview.js';
import type { MessagesLike } from '../messages.js';
import { s } from './plural.js';

/** English words beside {@link overviewDa}. */
export const overviewEn: MessagesLike<typeof overviewDa> = {
  'action.copy': 'Copy',
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
  'glance.late': (sources) => `Not quite new: ${sources.join(', ')}.`,
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
  'detail.unnamedBenefit': 'Benefit without a name',
  'detail.grantPeriod': (period) => `Grant ${period}`,
  'detail.more': (count) => `Show ${count} more`,
  'new.waiting': 'New information has come. Choose show to see it.',
  'cases.emptyArea': 'No cases',
  'cases.emptyAreaGiven': 'No cases in what was delivered',
  'cases.areaWaits': 'Fetching.',
  'cases.disagree': 'The sources do not say the same of this case.',
  'attention.planFollowUp': 'Plan a follow-up',
  'attention.planFollowUpNamed': (what) => `Plan a follow-up: ${what}`,
  'attention.toPlan': 'Go to the plan',
  'attention.toPlanNamed': (name) => `Go to the plan to tie ${name} to a sub-goal`,
};
