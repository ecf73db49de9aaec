import { cliRulesDa } from './cli-rules-da.js';
import { sharedDa } from './da/shared.js';
import type { MessagesLike } from './messages.js';

const source = {
  ...sharedDa,
  usage: `Brug: hoi read FIL… [valgmuligheder]

Læser svar fra Sags- og Dokumentindekset og Ydelsesindekset (SF1470, SF1490, version 6), i
enhver blanding, og viser det, som oversigten ville vise: sager, dokumenter, notater, bevillinger
og udbetalinger, hvad der blev afvist, og hvilke regler for udfyldelse der er brudt.
FIL - er standardinput. Der vises aldrig CPR-numre.

  --json              ét JSON-objekt i stedet for tekst
  --roles FIL         kommunens egen rolletabel (JSON); ellers bruges den offentliggjorte og den
                      opfundne til demonstration
  --today ÅÅÅÅ-MM-DD  læs, som om det var denne dag
  --lang da|en        sproget i teksten
  --help              vis dette

Afslutningskode 1: en fil er ikke et indekssvar, er afkortet eller har en anden status end 20.
Afslutningskode 2: forkert brug.
`,
  'usage.command': (word: string) => `ukendt kommando »${word}«`,
  'usage.noCommand': 'der mangler en kommando',
  'usage.noFiles': 'der mangler en fil at læse',
  'usage.option': (word: string) => `ukendt valgmulighed »${word}«`,
  'usage.value': (word: string) => `der mangler en værdi efter ${word}`,
  'usage.today': '--today skal være en dag som 2026-11-12',
  'usage.lang': '--lang skal være da eller en',
  'usage.help': 'Se »hoi --help«.',
  'roles.unreadable': 'rolletabellen kan ikke læses',
  'roles.json': 'rolletabellen er ikke JSON',
  'roles.shape': 'rolletabellen skal have feltet »roles« med en UUID for hver rolle',
  'roles.uuid': (key: string) => `rolletabellen: »${key}« har ingen gyldig UUID`,
  'roles.unknown': (keys: string) => `rolletabellen: kendes ikke og bruges ikke: ${keys}`,
  unexpected: 'uventet fejl; meld den gerne med beskrivelse af filen, ikke filen selv',

  'file.missing': 'findes ikke',
  'file.directory': 'er en mappe, ikke en fil',
  'file.forbidden': 'må ikke læses (adgang nægtet)',
  'file.unreadable': 'kan ikke læses',
  'failure.empty': 'er tom',
  'failure.encoding': 'har en anden tegnkodning, end den siger',
  'failure.doctype': 'har en DOCTYPE; sådan et dokument læses ikke',
  'failure.malformed': 'er ikke gyldig XML; det, der stod før fejlen, er vist',
  'failure.truncated': 'er afkortet; de hele objekter er vist',
  'failure.tooLarge': 'er for dyb eller har for store enkeltdele; det, der stod før, er vist',
  'failure.interrupted': 'kunne ikke læses til ende; de hele objekter er vist',
  'failure.notAnAnswer': 'er ikke et svar fra Sags- og Dokumentindekset eller Ydelsesindekset',
  'failure.fault': 'er en SOAP-fejl, ikke et svar',
  'failure.status': (status: string) => `har StatusKode ${status}, ikke 20`,
  'failure.statusUnknown': 'har en StatusKode, der ikke er et tal',
  'failure.statusMissing': 'har ingen StatusKode',
  'failure.where': (line: number, column: number) => `linje ${line}, kolonne ${column}`,

  asOf: (day: string) => `Læst, som det er ${day}`,
  cases: (n: number) => `Sager (${n})`,
  documents: (n: number) => `Dokumenter (${n})`,
  documentsWithoutCase: (n: number) => `Dokumenter uden sag (${n})`,
  notes: (n: number) => `Journalnotater (${n})`,
  grants: (n: number) => `Bevillinger (${n})`,
  payments: (n: number) => `Udbetalinger (${n})`,
  rejected: (n: number) => `Afvist (${n})`,
  findings: (n: number) => `Brudte regler (${n})`,
  none: 'Ingen i det leverede.',
  more: (n: number) => `og ${n} til; --json viser alle`,
  untitled: '(uden titel)',
  noId: '(uden id)',
  hoiCase: 'HOI-sag',
  caseNumber: 'Sagsnummer',
  kle: 'KLE',
  since: (status: string, day: string) => `${status} siden ${day}`,
  noStatus: 'ingen fremdrift',
  exempt: 'undtaget fra offentlighed',
  hiddenFrom: (names: string) => `visning undtaget: ${names}`,
  owner: 'Ejer',
  unit: 'Ansvarlig',
  handler: 'Primær behandler',
  system: 'System',
  parties: 'Parter',
  relations: 'Relationer',
  contradiction: (field: string, value: string, connection: string) =>
    `Modsigelse: ${field} er »${value}« ifølge ${connection}`,
  grant: 'Bevilling',
  inCase: 'I sag',
  caseNotThere: 'sagen er ikke i det læste',
  grantPeriod: 'Bevillingsperiode',
  benefitPeriod: 'Bevilget ydelsesperiode',
  plan: 'Effektueringsplan',
  paidFor: 'Ydelsesperiode',
  payment: 'Udbetaling',
  available: 'til disposition',
  gross: 'brutto',
  afterTax: 'efter skat og ATP',
  sent: 'sendt',
  paid: 'udbetalt',
  linesTotal: 'Linjer i alt',
  noAmount: 'intet læsbart beløb',
  inAdvance: 'forud',
  inArrears: 'bagud',

  'role.primary': 'primær part',
  'role.secondary': 'sekundær part',
  'role.benefitRecipient': 'ydelsesmodtager',
  'role.grantHolder': 'bevillingsmodtager',
  'role.payee': 'effektueringsmodtager',
  'role.party': 'part',
  'role.copy': 'kopipart',
  'role.unknown': 'ukendt rolle',
  'relation.parent': 'oversag',
  'relation.precedent': 'præcedens',
  'relation.related': 'andre sager',
  'relation.unknown': 'ukendt rolle',
  'object.case': 'sag',
  'object.document': 'dokument',
  'object.note': 'notat',
  'object.grant': 'bevilling',
  'object.payment': 'udbetaling',
  'object.answer': 'svar',
  'object.unknown': 'ukendt',

  'period.from': (start: string) => `fra ${start}`,
  'period.noStart': 'uden startdato',
  'period.span': (start: string, end: string) => `${start} – ${end}`,
  'end.ended': (day: string) => `${day} (sluttet)`,
  'end.planned': (day: string) => `${day} (planlagt slut)`,
  'end.ongoing': 'løber uden slutdato',
  'end.unknown': 'slutdato ukendt',
  'period.invalid': (raw: string) => `dato kan ikke læses: »${raw}«`,

  ...cliRulesDa,
};

/** Everything the command line can say, in any language. */
export type CliMessages = MessagesLike<typeof source>;

/** Danish, the original. */
export const cliDa: CliMessages = source;
