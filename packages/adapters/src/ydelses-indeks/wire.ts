import { NAMESPACES } from '../sagdok/wire.js';

/** Names of the Ydelsesindeks (SF1490, version 6), as they stand on the wire. */
export const YDI_ANSWER = {
  name: 'FremsoegYdelseIndeksOutput',
  namespace: NAMESPACES.benefitIndex,
  grantSnapshot: 'BevillingFiltreretOejebliksbillede',
  paymentSnapshot: 'OekonomiskEffektueringFiltreretOejebliksbillede',
} as const;

/** Values of Antal/Element. */
export const YDI_COUNTS = {
  grants: 'bevillinger',
  benefits: 'ydelser',
  payments: 'effektueringer',
} as const;

export const G = {
  start: 'Bevillingstartdato',
  end: 'Bevillingslutdato',
  reason: 'Begrundelse',
  benefit: 'BevilgetYdelse',
  benefitId: 'Id',
  benefitName: 'Navn',
  benefitStart: 'BevilgetYdelseStartdato',
  benefitEnd: 'BevilgetYdelseSlutdato',
  repayable: 'Tilbagebetalingspligtig',
  message: 'Meddelelse',
  system: 'ItSystem',
  kind: 'Ydelse',
  kindName: 'Ydelsesnavn',
  classification: 'Klassifikation',
  plan: 'OekonomiskEffektueringsplan',
  planStart: 'EffektueringsplanStartdato',
  planEnd: 'EffektueringsplanSlutdato',
  frequency: 'Beregningsfrekvens',
  paid: 'ForudBagud',
  availableOn: 'Dispositionsdag',
  amount: 'Ydelsesbeloeb',
  manuallyApproved: 'ManueltGodkendes',
  case: 'Bevillingssag',
  party: 'Bevillingspart',
  actor: 'Bevillingsaktoer',
} as const;

export const PAID = { Forud: 'inAdvance', Bagud: 'inArrears' } as const;

export const P = {
  start: 'Startdato',
  end: 'Slutdato',
  gross: 'SamletBruttobeloeb',
  availableOn: 'Dispositionsdato',
  afterTax: 'BeloebEfterSkatATP',
  sent: 'BeloebSendtTilUdbetaling',
  paid: 'BeloebUdbetalt',
  department: 'Udbetalingsafdeling',
  sentReason: 'SendtTilUdbetalingTekst',
  paidReason: 'UdbetaltTekst',
  line: 'OekonomiskYdelseEffektueringRelation',
  lineStart: 'YdelsesperiodeStartdato',
  lineEnd: 'YdelsesperiodeSlutdato',
  lineAmount: 'Ydelsesbeloeb',
  /** Holds the KLE number, not a description. */
  lineKle: 'Klassifikationsbeskrivelse',
  lineBenefit: 'BevilgetYdelseRef',
  lineBenefitId: 'BevilgetYdelseId',
  actor: 'Aktoer',
  system: 'ItSystem',
  party: 'OekonomiskEffektueringPart',
} as const;

export const YDI_REQUEST = {
  soapAction: 'http://kombit.dk/sts/ydelseindeks/fremsoeg',
  name: 'FremsoegYdelseIndeksInput',
  expression: 'SoegUdtryk',
  searchGrant: 'SoegBevillingIndeks',
  searchPayment: 'SoegOekonomiskEffektueringIndeks',
  filter: 'Filter',
  showGrant: 'BevillingVis',
  showPayment: 'OekonomiskEffektueringVis',
  includeWithGrant: 'BevillingInkluder',
  includeWithPayment: 'OekonomiskEffektueringInkluder',
  grantElements: [
    'egenskaber',
    'egenskaberlokaludvidelse',
    'bevilgetydelse',
    'sag',
    'part',
    'aktoer-ejer',
    'aktoer-ansvarlig',
    'sikkerhedsprofil',
  ],
  paymentElements: ['egenskaber', 'aktoer', 'oekonomiskeydelseeffektueringer', 'itsystem'],
  grantIncludes: ['bevilgetydelse'],
  paymentIncludes: ['oekonomiskeydelseeffektueringer'],
  sorting: 'Sortering',
  sortGrants: 'BevillingSortering',
  sortPayments: 'OekonomiskEffektueringSortering',
  sortElement: 'Element',
  sortDirection: 'Retning',
  /** Called Prioritet in the other index. */
  sortRank: 'Sekvens',
  grantsBy: 'Ydelsesnavn',
  paymentsBy: 'Dispositionsdato',
  ascending: 'Stigende',
} as const;
