import { NAMESPACES } from '../sagdok/wire.js';

/** Names of the Sags- og Dokumentindeks (SF1470, version 6), as they stand on the wire. */
export const SDI_ANSWER = {
  name: 'FremsoegSagDokumentIndeksOutput',
  namespace: NAMESPACES.caseAndDocumentIndex,
  caseSnapshot: 'SagFiltreretOejebliksbillede',
  documentSnapshot: 'DokumentFiltreretOejebliksbillede',
} as const;

/** Values of Antal/Element. */
export const SDI_COUNTS = {
  cases: 'sager',
  documents: 'dokumenter',
  notes: 'journalnotater',
} as const;

export const S = {
  legalBasis: 'HjemmelSpecifikation',
  caseNumber: 'Sagsnummer',
  indexProperties: 'SagIndeksEgenskaber',
  localStatus: 'Sagsstatus',
  createdAt: 'OprettetTidspunkt',
  actor: 'Sagsaktoer',
  actorExtension: 'SagsaktoerLokalUdvidelse',
  party: 'Sagspart',
  partyExtension: 'SagspartLokalUdvidelse',
  class: 'Sagsklasse',
  classExtension: 'SagsklasseLokalUdvidelse',
  relation: 'Sagsrelation',
  journal: 'Journalpost',
  journalProperties: 'JournalpostEgenskaber',
  documentTitle: 'Dokumenttitel',
  noteProperties: 'JournalnotatEgenskaber',
  noteBody: 'Notat',
  noteFormat: 'Format',
  system: 'SagsitsystemRelation',
} as const;

export const D = {
  letterDate: 'BrevDato',
  major: 'VersionIdentifikator',
  minor: 'UnderversionIdentifikator',
  number: 'Dokumentnummer',
  type: 'Type',
  actor: 'Dokumentaktoer',
  actorExtension: 'DokumentaktoerLokalUdvidelse',
  party: 'Dokumentpart',
  partyExtension: 'DokumentpartLokalUdvidelse',
  class: 'Dokumentklasse',
  classExtension: 'DokumentklasseLokalUdvidelse',
  system: 'DokumentitsystemRelation',
} as const;

export const CASE_STATES = {
  Opstaaet: 'arisen',
  Oplyst: 'informed',
  Afgjort: 'decided',
  Afsluttet: 'closed',
} as const;

export const DOCUMENT_STATES = {
  Modtaget: 'received',
  Fordelt: 'assigned',
  Underudarbejdelse: 'drafting',
  Underreview: 'inReview',
  Publiceret: 'published',
  Endeligt: 'final',
  Afleveret: 'handedOver',
} as const;

export const DOCUMENT_TYPES = {
  incoming: 'Brev, indgaaende',
  /** In the schema, but "must not be used". */
  disallowed: 'Brev',
  known: [
    'Faktura',
    'Brev, indgaaende',
    'Brev, udgaaende',
    'Brev',
    'Internt Notat',
    'Eksternt Notat',
    'Rapport',
    'Dagsorden',
    'Plan',
    'Andet',
  ],
} as const;

/** What a sender writes, after the guide, instead of a note that is too long; the name of its own system follows. */
export const NOTE_TOO_LONG = /^dette journalnotat er for stort til at blive sendt/i;

export const SDI_REQUEST = {
  soapAction: 'http://kombit.dk/sts/sagdokumentindeks/fremsoeg',
  name: 'FremsoegSagDokumentIndeksInput',
  expression: 'SoegUdtryk',
  searchCase: 'SoegSag',
  searchLooseDocument: 'SoegSagsloeseDokumenter',
  filter: 'Filter',
  showCase: 'SagVis',
  showDocument: 'DokumentVis',
  includeWithCase: 'SagInkluder',
  caseElements: [
    'egenskaber',
    'fremdrift',
    'sagsklasse',
    'sagsaktoer',
    'sagspart',
    'sagsrelation',
    'journalpost',
    'journalpost-journalnote',
    'itsystem',
    'sikkerhedsprofil',
  ],
  documentElements: [
    'egenskaber',
    'fremdrift',
    'klasse',
    'aktoer',
    'part',
    'itsystem',
    'sikkerhedsprofil',
  ],
  // Related cases are not brought along: the citizen need not be a party in them.
  include: ['journalpost'],
  sorting: 'Sortering',
  sortCases: 'SagSortering',
  sortDocuments: 'DokumentSortering',
  sortElement: 'Element',
  sortDirection: 'Retning',
  sortRank: 'Prioritet',
  sortBy: 'BrugervendtNoegle',
  ascending: 'Stigende',
} as const;
