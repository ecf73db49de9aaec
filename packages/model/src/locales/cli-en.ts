import type { CliMessages } from './cli-da.js';
import { cliRulesEn } from './cli-rules-en.js';
import { sharedEn } from './en/shared.js';

/** English, for vendors who do not read Danish. Danish names of elements and roles stay where they are official. */
export const cliEn: CliMessages = {
  ...sharedEn,
  usage: `Usage: hoi read FILE… [options]

Reads answers of the Danish case and document index and benefit index (SF1470, SF1490,
version 6), in any mix, and shows what the overview would show: cases, documents, notes, grants
and payments, what was rejected, and which filling rules are broken.
FILE - is standard input. No CPR number is ever shown.

  --json              one JSON object instead of text
  --roles FILE        the municipality's own role table (JSON); otherwise the published one and
                      the one invented for demonstration are used
  --today YYYY-MM-DD  read as if it were this day
  --lang da|en        language of the text
  --help              show this

Exit code 1: a file is no index answer, is truncated or has a status other than 20.
Exit code 2: wrong usage.
`,
  'usage.command': (word) => `unknown command "${word}"`,
  'usage.noCommand': 'a command is missing',
  'usage.noFiles': 'a file to read is missing',
  'usage.option': (word) => `unknown option "${word}"`,
  'usage.value': (word) => `a value is missing after ${word}`,
  'usage.today': '--today must be a day such as 2026-11-12',
  'usage.lang': '--lang must be da or en',
  'usage.help': 'See "hoi --help".',
  'roles.unreadable': 'the role table cannot be read',
  'roles.json': 'the role table is not JSON',
  'roles.shape': 'the role table must have a field "roles" with a UUID for each role',
  'roles.uuid': (key) => `the role table: "${key}" has no valid UUID`,
  'roles.unknown': (keys) => `the role table: not known and not used: ${keys}`,
  unexpected: 'unexpected error; please report it with a description of the file, not the file',

  'file.missing': 'does not exist',
  'file.directory': 'is a directory, not a file',
  'file.forbidden': 'must not be read (access denied)',
  'file.unreadable': 'cannot be read',
  'failure.empty': 'is empty',
  'failure.encoding': 'is encoded in another way than it says',
  'failure.doctype': 'has a DOCTYPE; such a document is not read',
  'failure.malformed': 'is not well-formed XML; what stood before the error is shown',
  'failure.truncated': 'is truncated; the complete objects are shown',
  'failure.tooLarge': 'is too deep or has parts that are too large; what stood before is shown',
  'failure.interrupted': 'could not be read to its end; the complete objects are shown',
  'failure.notAnAnswer': 'is not an answer of either index',
  'failure.fault': 'is a SOAP fault, not an answer',
  'failure.status': (status) => `has StatusKode ${status}, not 20`,
  'failure.statusUnknown': 'has a StatusKode that is no number',
  'failure.statusMissing': 'has no StatusKode',
  'failure.where': (line, column) => `line ${line}, column ${column}`,

  asOf: (day) => `Read as it is on ${day}`,
  cases: (n) => `Cases (${n})`,
  documents: (n) => `Documents (${n})`,
  documentsWithoutCase: (n) => `Documents without a case (${n})`,
  notes: (n) => `Journal notes (${n})`,
  grants: (n) => `Grants (${n})`,
  payments: (n) => `Payments (${n})`,
  rejected: (n) => `Rejected (${n})`,
  findings: (n) => `Broken rules (${n})`,
  none: 'None in what was delivered.',
  more: (n) => `and ${n} more; --json shows all`,
  untitled: '(no title)',
  noId: '(no id)',
  hoiCase: 'HOI case',
  caseNumber: 'Case number',
  kle: 'KLE',
  since: (status, day) => `${status} since ${day}`,
  noStatus: 'no progress',
  exempt: 'exempt from public access',
  hiddenFrom: (names) => `not to be shown: ${names}`,
  owner: 'Owner',
  unit: 'Responsible unit',
  handler: 'Primary handler',
  system: 'System',
  parties: 'Parties',
  relations: 'Relations',
  contradiction: (field, value, connection) =>
    `Contradiction: ${field} is "${value}" according to ${connection}`,
  grant: 'Grant',
  inCase: 'In case',
  caseNotThere: 'the case is not in what was read',
  grantPeriod: 'Grant period',
  benefitPeriod: 'Benefit period',
  plan: 'Payout plan',
  paidFor: 'Period paid for',
  payment: 'Payment',
  available: 'available',
  gross: 'gross',
  afterTax: 'after tax and ATP',
  sent: 'sent',
  paid: 'paid',
  linesTotal: 'Lines in all',
  noAmount: 'no readable amount',
  inAdvance: 'in advance',
  inArrears: 'in arrears',

  'role.primary': 'primary party',
  'role.secondary': 'secondary party',
  'role.benefitRecipient': 'benefit recipient',
  'role.grantHolder': 'grant holder',
  'role.payee': 'payee',
  'role.party': 'party',
  'role.copy': 'copy party',
  'role.unknown': 'unknown role',
  'relation.parent': 'parent case',
  'relation.precedent': 'precedent',
  'relation.related': 'related case',
  'relation.unknown': 'unknown role',
  'object.case': 'case',
  'object.document': 'document',
  'object.note': 'note',
  'object.grant': 'grant',
  'object.payment': 'payment',
  'object.answer': 'answer',
  'object.unknown': 'unknown',

  'period.from': (start) => `from ${start}`,
  'period.noStart': 'no start date',
  'period.span': (start, end) => `${start} – ${end}`,
  'end.ended': (day) => `${day} (ended)`,
  'end.planned': (day) => `${day} (planned end)`,
  'end.ongoing': 'runs without end date',
  'end.unknown': 'end date unknown',
  'period.invalid': (raw) => `date cannot be read: "${raw}"`,

  ...cliRulesEn,
};
